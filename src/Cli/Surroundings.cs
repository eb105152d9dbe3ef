namespace ContactCenter.Cli;

/// <summary>All that a command sees of the world outside: what it writes to, the environment, the clock.</summary>
/// <param name="Output">Standard output, as bytes: JSON goes there untouched.</param>
/// <param name="Error">Standard error.</param>
/// <param name="OutputWidth">The width of the terminal that standard output is; null when it is none.</param>
/// <param name="ErrorWidth">The width of the terminal that standard error is; null when it is none.</param>
/// <param name="Variable">Looks up an environment variable.</param>
/// <param name="TemporaryFolder">Where temporary files go, in a folder of the run's own.</param>
/// <param name="Clock">The time.</param>
internal sealed record Surroundings(
    Stream Output,
    TextWriter Error,
    int? OutputWidth,
    int? ErrorWidth,
    Func<string, string?> Variable,
    string TemporaryFolder,
    TimeProvider Clock)
{
    public static Surroundings OfProcess() => new(
        Console.OpenStandardOutput(),
        Console.Error,
        Console.IsOutputRedirected ? null : Console.WindowWidth,
        Console.IsErrorRedirected ? null : Console.WindowWidth,
        Environment.GetEnvironmentVariable,
        Path.GetTempPath(),
        TimeProvider.System);

    /// <summary>Shows something to people on standard output, in its width and with colour where it has any.</summary>
    public void Show(Stream output, Action<Spectre.Console.IAnsiConsole> show)
    {
        using var writer = new StreamWriter(output, leaveOpen: true);
        show(Reports.Console.ConsoleFactory.Create(writer, OutputWidth is not null, noColor: !string.IsNullOrEmpty(Variable("NO_COLOR")), OutputWidth));
    }

    /// <summary>Writes to standard output. False, with the reason told, when that takes no more: a disk is full, say.</summary>
    public bool TryPrint(Action<Stream> write)
    {
        try
        {
            write(Output);
            Output.Flush();
            return true;
        }
        catch (IOException e)
        {
            Error.WriteLine($"ccq: standard output could not be written: {e.Message}");
            return false;
        }
    }
}
