using ContactCenter.Expectations.Suites.Arguments;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Files;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Documents;

/// <summary>Reads a suite's keys: which there are and of which kind their values must be.</summary>
internal static class SuiteDocumentReader
{
    private static readonly TextType _text = new();
    private static readonly FreeTextType _freeText = new();

    /// <summary>The keys of a suite.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["suite", "description", "owner", "data", "table", "connection", "csv", "row_key", "columns", "expectations", "quarantine", "rejected"];

    /// <summary>The document; null when the file holds no mapping.</summary>
    public static SuiteDocument? Read(SuiteFile file, MarkedNode root, FaultList faults)
    {
        if (root is not MarkedMapping mapping)
        {
            faults.Add(root.IsNull ? YamlFaults.Empty(new(file.Shown, 1, 1)) : DocumentFaults.NotASuite(root.Mark, root.What));
            return null;
        }

        foreach (var unknown in new KeyReader(mapping, Keys).Unknown)
            faults.Add(DocumentFaults.UnknownKey(unknown.Mark, unknown.Name, inside: null, Keys));

        var document = new SuiteDocument(file, mapping);
        foreach (var entry in mapping.Entries)
        {
            document = entry.Name switch
            {
                "suite" => document with { Name = TextOf(entry, _text, faults) },
                "description" => document with { Description = NoteOf(entry, faults) },
                "owner" => document with { Owner = NoteOf(entry, faults) },
                "data" => document with { Data = TextOf(entry, _text, faults) },
                "table" => document with { Table = TextOf(entry, _text, faults) },
                "csv" => document with { Csv = CsvDocumentReader.Read(entry, faults) },
                "row_key" => document with { RowKey = NamesOf(entry, faults) },
                "quarantine" => document with { QuarantineLimit = LimitReader.Read(entry, faults) },
                "rejected" => document with { RejectedLimit = LimitReader.Read(entry, faults) },
                _ => document,
            };
        }

        var columns = ColumnsReader.Read(mapping, faults);
        return document with
        {
            Columns = columns.Columns,
            Rules = [.. columns.Rules, .. ExpectationsReader.Read(mapping, faults)],
        };
    }

    private static Marked<string>? TextOf(MarkedEntry entry, ArgumentType type, FaultList faults)
    {
        if (entry.Value is MarkedScalar { IsBroken: true })
            return null;
        if (entry.Value is MarkedScalar && type.Convert(entry.Value, entry.Name, new()) is string text)
            return new(text, entry.Value.Mark);
        faults.Add(DocumentFaults.WrongKind(entry.Value.Mark, entry.Name, entry.Value.What, type.Wanted));
        return null;
    }

    private static Marked<string>? NoteOf(MarkedEntry entry, FaultList faults) => entry.Value.IsNull ? null : TextOf(entry, _freeText, faults);

    private static List<Marked<string>> NamesOf(MarkedEntry entry, FaultList faults)
    {
        // One column's name may stand without brackets.
        var items = entry.Value is MarkedList list ? list.Items : [entry.Value];
        var names = new List<Marked<string>>();
        foreach (var item in items)
        {
            if (item is MarkedScalar { IsBroken: false, Value.Kind: LiteralKind.Text } name)
                names.Add(new(name.Text, name.Mark));
            else if (item is not MarkedScalar { IsBroken: true })
                faults.Add(DocumentFaults.WrongKind(item.Mark, items.Count == 1 ? entry.Name : $"an item of {entry.Name}", item.What, "a column's name"));
        }

        return names;
    }
}
