using ContactCenter.Expectations.Suites.Arguments;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Documents;

/// <summary>Reads <c>csv:</c>.</summary>
internal static class CsvDocumentReader
{
    /// <summary>The keys of <c>csv:</c>.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["delimiter", "quote", "escape", "encoding", "header", "null"];

    /// <summary>The dialect; null after a fault that leaves nothing.</summary>
    public static CsvDocument? Read(MarkedEntry csv, FaultList faults)
    {
        if (csv.Value is not MarkedMapping mapping)
        {
            faults.Add(DocumentFaults.WrongKind(csv.Value.Mark, "csv", csv.Value.What, $"a mapping of {string.Join(", ", Keys)}"));
            return null;
        }

        foreach (var unknown in new KeyReader(mapping, Keys).Unknown)
            faults.Add(DocumentFaults.UnknownKey(unknown.Mark, unknown.Name, "csv", Keys));

        var document = new CsvDocument();
        foreach (var entry in mapping.Entries)
        {
            document = entry.Name switch
            {
                "delimiter" => document with { Delimiter = Text(entry, faults) },
                "quote" => document with { Quote = Text(entry, faults) },
                "escape" => document with { Escape = Text(entry, faults) },
                "encoding" => document with { Encoding = Text(entry, faults) },
                "header" => document with { Header = Flag(entry, faults) },
                "null" => document with { Null = Text(entry, faults) },
                _ => document,
            };
        }

        return document;
    }

    // Whatever the scalar looks like, these are characters of the file: `null: 0` means the text 0.
    private static Marked<string>? Text(MarkedEntry entry, FaultList faults)
    {
        if (entry.Value is MarkedScalar { IsBroken: false } scalar)
            return new(scalar.Text, scalar.Mark);
        if (entry.Value is not MarkedScalar)
            faults.Add(DocumentFaults.WrongKind(entry.Value.Mark, $"csv.{entry.Name}", entry.Value.What, "text"));
        return null;
    }

    private static Marked<bool>? Flag(MarkedEntry entry, FaultList faults)
    {
        var inner = new FaultList();
        if (new FlagType().Convert(entry.Value, entry.Name, inner) is bool flag)
            return new(flag, entry.Value.Mark);
        if (inner.Count > 0)
            faults.Add(DocumentFaults.WrongKind(entry.Value.Mark, $"csv.{entry.Name}", entry.Value.What, "true or false"));
        return null;
    }
}
