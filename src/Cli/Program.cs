using System.Runtime.InteropServices;
using ContactCenter.Cli;
using ContactCenter.Expectations.Results;

using var cancelled = new CancellationTokenSource();
using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);

try
{
    return (int)CommandLine.Run(args, Surroundings.OfProcess(), cancelled.Token);
}
catch (OperationCanceledException) when (cancelled.IsCancellationRequested)
{
    Console.Error.WriteLine("ccq: cancelled");
    return (int)ExitCode.Cancelled;
}

void Cancel(PosixSignalContext context)
{
    // The process ends by itself, after the running query has been interrupted and temporary files are gone.
    context.Cancel = true;
    cancelled.Cancel();
}
