using System.Text;
using ContactCenter.Expectations.Suites.Arguments;

namespace ContactCenter.Expectations.Catalogue;

/// <summary>Writes the vocabulary as a page of Markdown: docs/expectations.md.</summary>
public static class VocabularyPage
{
    /// <summary>The page.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder("""
            # Expectations

            Made from the docstrings in src/Expectations: edit those, then run the tests with `CCQ_WRITE_DOCS=1`. How suites are written, and what
            every rule may say besides its own parameters, is in [suites.md](suites.md).

            An example that begins with the name of an expectation is an item of a suite's list `expectations:`; one that begins with a column stands below
            `columns:`. Rules that compare numbers or times want the column's `type` there too. Every example is run by a test, on data that meet it and on data
            that do not.

            | Expectation | Short forms | |
            |---|---|---|

            """);
        foreach (var kind in ExpectationCatalogue.All)
        {
            var forms = string.Join(", ", ExpectationDocs.ShortFormsOf(kind).Select(f => $"`{f}`"));
            page.Append($"| [{kind.Name}](#{kind.Name}) | {forms} | {InCell(ExpectationDocs.Of(kind).FirstSentence)} |\n");
        }

        foreach (var kind in ExpectationCatalogue.All)
            Append(page, kind);
        return page.ToString();
    }

    private static void Append(StringBuilder page, ExpectationKind kind)
    {
        var docs = ExpectationDocs.Of(kind);
        page.Append($"\n## {kind.Name}\n\n{docs.Summary}\n\n```yaml\n{docs.Example}\n```\n");
        if (kind.Parameters.Count == 0)
            return;
        page.Append("\n| Parameter | Takes | |\n|---|---|---|\n");
        foreach (var parameter in kind.Parameters)
        {
            var need = parameter.IsRequired ? " (needed)" : "";
            var text = InCell(docs.Parameters.GetValueOrDefault(parameter.Name, ""));
            page.Append($"| `{parameter.Name}`{need} | {ArgumentTypes.Of(parameter).Wanted} | {text} |\n");
        }
    }

    private static string InCell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
