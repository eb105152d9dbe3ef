namespace ContactCenter.Cli;

/// <summary>All that a command sees of the world outside: what it writes to, the environment, the clock.</summary>
/// <param name="Output">Standard output, as bytes: JSON goes there untouched.</param>
/// <param name="Error">Standard error.</param>
/// <param name="IsOutputTerminal">Whether people look at standard output in a terminal.</param>
/// <param name="IsErrorTerminal">Whether people look at standard error in a terminal.</param>
/// <param name="Variable">Looks up an environment variable.</param>
/// <param name="Clock">The time.</param>
internal sealed record Surroundings(
    Stream Output,
    TextWriter Error,
    bool IsOutputTerminal,
    bool IsErrorTerminal,
    Func<string, string?> Variable,
    TimeProvider Clock)
{
    public static Surroundings OfProcess() => new(
        Console.OpenStandardOutput(),
        Console.Error,
        !Console.IsOutputRedirected,
        !Console.IsErrorRedirected,
        Environment.GetEnvironmentVariable,
        TimeProvider.System);
}
