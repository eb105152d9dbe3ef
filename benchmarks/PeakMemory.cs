using System.Diagnostics;

namespace ContactCenter.Benchmarks;

/// <summary>The most memory that a process had resident, as Linux counts it (<c>VmHWM</c>).</summary>
internal static class PeakMemory
{
    public static long Of(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();

        long peak = 0;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(10)))
            peak = Math.Max(peak, Read(process.Id));
        return process.ExitCode == 0 ? peak : throw new InvalidOperationException($"{program} exited {process.ExitCode}.");
    }

    private static long Read(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6).Trim().TrimEnd("kB").Trim()) * 1024;
        }
        catch (IOException)
        {
            // It ended between the two looks.
            return 0;
        }
    }
}
