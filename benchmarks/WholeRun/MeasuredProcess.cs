using System.Diagnostics;
using System.Globalization;

namespace ContactCenter.Benchmarks.WholeRun;

/// <summary>What a process took, as Linux counts it.</summary>
/// <param name="Elapsed">From its start to its end.</param>
/// <param name="Cpu">Of all its threads, in the program and in the system; up to the last look, which is at most some 10 ms before the end.</param>
/// <param name="PeakMemory">The most bytes it had resident.</param>
/// <param name="ExitCode">How it ended.</param>
internal sealed record MeasuredProcess(TimeSpan Elapsed, TimeSpan Cpu, long PeakMemory, int ExitCode)
{
    private const double TicksPerSecond = 100;

    public static MeasuredProcess Run(string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();

        var cpu = TimeSpan.Zero;
        long peak = 0;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(10)))
        {
            peak = Math.Max(peak, PeakMemoryOf(process.Id) ?? 0);
            cpu = CpuOf(process.Id) ?? cpu;
        }

        return new(watch.Elapsed, cpu, peak, process.ExitCode);
    }

    private static long? PeakMemoryOf(int id)
    {
        var line = Read($"/proc/{id}/status")?.Split('\n').FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null ? null : long.Parse(line.AsSpan(6).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture) * 1024;
    }

    // The name of the program stands in parentheses; the time of the program and of the system are the twelfth and thirteenth field behind it.
    private static TimeSpan? CpuOf(int id)
    {
        if (Read($"/proc/{id}/stat") is not { } stat)
            return null;
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromSeconds((long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksPerSecond);
    }

    private static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            // It ended between the two looks.
            return null;
        }
    }
}
