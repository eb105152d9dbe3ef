using System.Diagnostics;
using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Pipeline.Running;

/// <summary>What this process took of the machine since a moment.</summary>
internal sealed class MachineWatch
{
    private readonly TimeSpan _cpuBefore = Cpu();

    /// <summary>The usage from the beginning of the watch until now; the peak of memory is that of the whole process.</summary>
    public MachineUsage Now()
    {
        using var process = Process.GetCurrentProcess();
        return new(process.PeakWorkingSet64, process.TotalProcessorTime - _cpuBefore, Environment.ProcessorCount);
    }

    private static TimeSpan Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
