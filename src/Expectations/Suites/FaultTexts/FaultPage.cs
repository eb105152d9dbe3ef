using System.Text;

namespace ContactCenter.Expectations.Suites.FaultTexts;

/// <summary>Writes the codes of faults as a page of Markdown: docs/faults.md.</summary>
public static class FaultPage
{
    /// <summary>The page.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder("""
            # Faults in suites and pipelines

            Made from the code; run the tests with `CCQ_WRITE_DOCS=1` to make it anew. A fault is printed as `file:line:column: error CODE: what was
            found, what was expected`. All faults of all files are told at once, before any data is read, and the exit code is 2.

            | Code | |
            |---|---|

            """);
        foreach (var code in FaultCodes.All)
            page.Append($"| {code.Code} | {code.Meaning} |\n");
        return page.ToString();
    }
}
