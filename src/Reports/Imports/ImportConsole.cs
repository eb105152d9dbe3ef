using ContactCenter.Expectations.Suites.Importing;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Imports;

/// <summary>Tells what became of an imported suite.</summary>
public static class ImportConsole
{
    /// <summary>A line for each expectation that was lost and for each note, then how many were carried over.</summary>
    /// <param name="file">The original's path for people.</param>
    /// <param name="suite">What became of it.</param>
    /// <param name="path">Where that was written; null for standard output.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(string file, ImportedSuite suite, string? path, TextWriter output)
    {
        foreach (var lost in suite.Lost)
            Line(lost.ToString(), output);
        foreach (var note in suite.Notes)
            Line($"{file}: {note}", output);
        var expectations = suite.Total == 1 ? "expectation" : "expectations";
        Line($"{file}: {Amount.Of(suite.Carried)} of {Amount.Of(suite.Total)} {expectations} carried over{(path is null ? "" : $" to {path}")}", output);
    }

    /// <summary>One line, in which nothing of a file can move the cursor or break the line.</summary>
    public static void Line(string text, TextWriter output) => output.WriteLine(Visible.Of(text));
}
