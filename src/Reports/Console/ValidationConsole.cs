using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Layout;
using Spectre.Console;
using ValidationResult = ContactCenter.Expectations.Results.ValidationResult;

namespace ContactCenter.Reports.Console;

/// <summary>Writes a verdict for the person at the terminal: what failed first, how badly, where, an example; then what passed, folded.</summary>
public static class ValidationConsole
{
    // Longer lines than this are hard to follow, however wide the window is.
    private const int WidestLine = 140;

    /// <summary>Writes every suite in the order of the verdict, then the summary.</summary>
    /// <param name="result">The verdict.</param>
    /// <param name="console">Where to.</param>
    /// <param name="verbose">True to list the rules that were met or had nothing to judge, each with its sentence, and the SQL of those that errored.</param>
    public static void Write(ValidationResult result, IAnsiConsole console, bool verbose = false)
    {
        var width = Math.Min(console.Profile.Width, WidestLine);
        for (var i = 0; i < result.Suites.Count; i++)
        {
            var sheet = new Sheet(width);
            SuiteBlock.Write(sheet, result.Suites[i], Verdict.Of(result.Suites[i], result.FailOn), verbose);
            if (!IsOneLine(i) || !IsOneLine(i + 1))
                sheet.Blank();
            console.Write(sheet);
        }

        var end = new Sheet(width);
        Summary.Write(end, result);
        console.Write(end);

        bool IsOneLine(int index) => index < result.Suites.Count && result.Suites[index].Status == SuiteStatus.NotPublished;
    }
}
