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

    /// <summary>A command on the quarantine of a source.</summary>
    /// <param name="verb">What to do.</param>
    /// <param name="name"><c>SYSTEM/TABLE</c>.</param>
    /// <param name="lake">The lake as the user gave it.</param>
    /// <param name="further">Further words of the line; empty for none.</param>
    public static string Quarantine(string verb, string name, string lake, string further = "")
        => $"ccq quarantine {verb} {Word(name)}{(further.Length == 0 ? "" : $" {further}")}{LakeOption(lake)}";

    private static string Lake(RunRecord run) => LakeOption(run.Settings.Lake);

    internal static string LakeOption(string lake) => lake == DefaultLake ? "" : $" --lake {Word(lake)}";

    // A shell must take it as one word, whatever is in it.
    internal static string Word(string text)
        => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '_' or '-' or ':' or '=' or '+' or '@' or '%')
            ? text
            : $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
