using System.Diagnostics;

namespace ContactCenter.Crash;

/// <summary>The real program as a process of its own, and its death.</summary>
internal sealed class CcqProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;
    private readonly long _began = Stopwatch.GetTimestamp();

    private CcqProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Since it was started.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(_began);

    /// <summary>Whether it has ended by itself or otherwise.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>Starts <c>ccq run customer-courier</c>.</summary>
    /// <param name="data">The data root.</param>
    /// <param name="lake">The lake.</param>
    /// <param name="temporary">Its TMPDIR.</param>
    public static CcqProcess Start(string data, string lake, string temporary)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ccq.dll"), "run", "customer-courier", "--data", data, "--lake", lake])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            // Suites in the folder in which this is called are not meant.
            WorkingDirectory = Directory.CreateDirectory(temporary).FullName,
        };
        start.Environment["TMPDIR"] = temporary;
        start.Environment["NO_COLOR"] = "1";
        return new(Process.Start(start)!);
    }

    /// <summary>Kills it with SIGKILL, if it still lives.</summary>
    /// <returns>Whether it did.</returns>
    public bool Kill()
    {
        var lived = !_process.HasExited;
        _process.Kill();
        _process.WaitForExit();
        return lived && _process.ExitCode == 128 + 9;
    }

    /// <summary>Waits for its end.</summary>
    /// <returns>The exit code, and what it printed.</returns>
    public (int Code, string Output) End()
    {
        _process.WaitForExit();
        return (_process.ExitCode, _output.Result + _error.Result);
    }

    /// <inheritdoc/>
    public void Dispose() => _process.Dispose();
}
