using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Pipeline.Transformations.Documents;

/// <summary>Reads an entry of <c>sources:</c>.</summary>
internal static class SourceDocumentReader
{
    /// <summary>The keys of a source.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["suite", "table", "key", "latest_by", "partition_by", "set"];

    /// <summary>The source; what is wrong in it is left out.</summary>
    public static SourceDocument Read(MarkedEntry source, FaultList faults)
    {
        var document = new SourceDocument(new(source.Name, source.Mark));
        if (source.Value is not MarkedMapping mapping)
        {
            if (!source.Value.IsNull && source.Value is not MarkedScalar { IsBroken: true })
            {
                faults.Add(DocumentFaults.WrongKind(
                    source.Value.Mark, $"source '{source.Name}'", source.Value.What, $"a mapping of {string.Join(", ", Keys)}, or nothing"));
            }

            return document;
        }

        foreach (var unknown in new KeyReader(mapping, Keys).Unknown)
            faults.Add(DocumentFaults.UnknownKey(unknown.Mark, unknown.Name, $"source '{source.Name}'", Keys));

        foreach (var entry in mapping.Entries)
        {
            document = entry.Name switch
            {
                "suite" => document with { Suite = EntryValues.Text(entry, faults) },
                "table" => document with { Table = EntryValues.Text(entry, faults) },
                "key" => document with { Key = EntryValues.Columns(entry, faults) },
                "latest_by" => document with { LatestBy = EntryValues.Columns(entry, faults) },
                "partition_by" => document with { PartitionBy = EntryValues.Columns(entry, faults) },
                "set" => document with { Set = SetOf(entry, faults) },
                _ => document,
            };
        }

        return document;
    }

    // Whatever the scalar looks like, it is SQL: `priority: false` sets a constant.
    private static List<SetDocument> SetOf(MarkedEntry entry, FaultList faults)
    {
        var sets = new List<SetDocument>();
        if (entry.Value is not MarkedMapping mapping)
        {
            if (entry.Value is not MarkedScalar { IsBroken: true })
                faults.Add(DocumentFaults.WrongKind(entry.Value.Mark, "set", entry.Value.What, "a mapping of columns to SQL expressions"));
            return sets;
        }

        foreach (var set in mapping.Entries)
        {
            if (set.Value is MarkedScalar { IsBroken: false, Value.Kind: not LiteralKind.Null } sql)
                sets.Add(new(new(set.Name, set.Mark), new(sql.Text, sql.Mark)));
            else if (set.Value is not MarkedScalar { IsBroken: true })
                faults.Add(DocumentFaults.WrongKind(set.Value.Mark, $"set.{set.Name}", set.Value.What, "an SQL expression"));
        }

        return sets;
    }
}
