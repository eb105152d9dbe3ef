using System.Runtime.InteropServices;
using ContactCenter.Cli;

using var cancelled = new CancellationTokenSource();
using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);

return (int)CommandLine.Run(args, Surroundings.OfProcess(), cancelled.Token);

void Cancel(PosixSignalContext context)
{
    // The process ends by itself, after the running query has been interrupted and temporary files are gone.
    context.Cancel = true;
    cancelled.Cancel();
}
