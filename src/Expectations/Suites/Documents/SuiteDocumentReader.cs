using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Files;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Documents;

/// <summary>Reads a suite's keys: which there are and of which kind their values must be.</summary>
internal static class SuiteDocumentReader
{
    /// <summary>What a suite's file holds, and its first key.</summary>
    public const string Kind = "suite";

    /// <summary>The keys of a suite.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["suite", "description", "owner", "data", "table", "connection", "csv", "row_key", "columns", "expectations", "quarantine", "rejected"];

    /// <summary>The document; null when the file holds no mapping.</summary>
    public static SuiteDocument? Read(SuiteFile file, MarkedNode root, FaultList faults)
    {
        if (root is not MarkedMapping mapping)
        {
            faults.Add(root.IsNull ? YamlFaults.Empty(new(file.Shown, 1, 1), Kind) : DocumentFaults.NotOfKind(root.Mark, root.What, Kind));
            return null;
        }

        foreach (var unknown in new KeyReader(mapping, Keys).Unknown)
            faults.Add(DocumentFaults.UnknownKey(unknown.Mark, unknown.Name, inside: null, Keys));

        var document = new SuiteDocument(file, mapping);
        foreach (var entry in mapping.Entries)
        {
            document = entry.Name switch
            {
                "suite" => document with { Name = EntryValues.Text(entry, faults) },
                "description" => document with { Description = EntryValues.Note(entry, faults) },
                "owner" => document with { Owner = EntryValues.Note(entry, faults) },
                "data" => document with { Data = EntryValues.Text(entry, faults) },
                "table" => document with { Table = EntryValues.Text(entry, faults) },
                "csv" => document with { Csv = CsvDocumentReader.Read(entry, faults) },
                "row_key" => document with { RowKey = EntryValues.Columns(entry, faults) },
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
}
