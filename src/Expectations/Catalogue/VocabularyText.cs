using System.Text;
using ContactCenter.Expectations.Suites.Arguments;

namespace ContactCenter.Expectations.Catalogue;

/// <summary>Writes the vocabulary for a terminal.</summary>
public static class VocabularyText
{
    private const int Width = 100;

    /// <summary>Every expectation in a line: its name and what is expected.</summary>
    public static string All()
    {
        var text = new StringBuilder();
        var width = ExpectationCatalogue.All.Max(kind => kind.Name.Length);
        foreach (var kind in ExpectationCatalogue.All)
            text.Append(kind.Name.PadRight(width + 2)).Append(ExpectationDocs.Of(kind).FirstSentence).Append('\n');
        return text.Append("\nccq expectations NAME tells all about one of them.\n").ToString();
    }

    /// <summary>All about one expectation: what is expected, its parameters, its short forms, an example.</summary>
    public static string Of(ExpectationKind kind)
    {
        var docs = ExpectationDocs.Of(kind);
        var text = new StringBuilder($"{kind.Name}\n\n");
        Wrap(text, docs.Summary, indent: 2);

        text.Append("\nparameters\n");
        foreach (var parameter in kind.Parameters)
        {
            text.Append($"  {parameter.Name}: {ArgumentTypes.Of(parameter).Wanted}{(parameter.IsRequired ? ", needed" : "")}\n");
            Wrap(text, docs.Parameters.GetValueOrDefault(parameter.Name, ""), indent: 6);
        }

        text.Append("  every rule also takes severity, row_condition, description, id and meta\n");
        if (ExpectationDocs.ShortFormsOf(kind) is { Count: > 0 } forms)
            text.Append($"\nshort forms below a column\n  {string.Join(", ", forms)}\n");
        text.Append("\nexample\n");
        foreach (var line in docs.Example.Split('\n'))
            text.Append($"  {line}\n");
        return text.ToString();
    }

    private static void Wrap(StringBuilder text, string words, int indent)
    {
        var line = new StringBuilder();
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && indent + line.Length + 1 + word.Length > Width)
            {
                text.Append(' ', indent).Append(line).Append('\n');
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
            text.Append(' ', indent).Append(line).Append('\n');
    }
}
