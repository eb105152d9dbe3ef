using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Reports.Console.Runs;

/// <summary>Commands that show more, as the user can type them in the same folder.</summary>
internal static class Commands
{
    private const string DefaultLake = "lake";

    /// <summary>The rows of a source that this run put into quarantine.</summary>
    public static string ShowQuarantine(RunRecord run, string system, string suite)
        => $"ccq quarantine show {Word($"{system}/{suite}")} --run {Word(run.Id)}{Lake(run)}";

    /// <summary>This screen again.</summary>
    public static string ShowRun(RunRecord run) => $"ccq runs show {Word(run.Id)}{Lake(run)}";

    private static string Lake(RunRecord run) => run.Settings.Lake == DefaultLake ? "" : $" --lake {Word(run.Settings.Lake)}";

    // A shell must take it as one word, whatever is in it.
    private static string Word(string text)
        => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '_' or '-' or ':' or '=' or '+' or '@' or '%')
            ? text
            : $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
