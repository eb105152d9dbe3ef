using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.Arguments;
using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Pipeline.Transformations.Documents;

/// <summary>Reads an item of <c>steps:</c>.</summary>
internal static class StepDocumentReader
{
    private static readonly string[] _recomputeKeys = ["by", "when"];

    /// <summary>The keys of a step.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["table", "sql", "suite", "key", "partition_by", "recompute", "timeout", "retries", "sinks"];

    /// <summary>The step; null when the item is no mapping. What is wrong in it is left out.</summary>
    public static StepDocument? Read(MarkedNode step, FaultList faults)
    {
        if (step is not MarkedMapping mapping)
        {
            if (step is not MarkedScalar { IsBroken: true })
                faults.Add(DocumentFaults.WrongKind(step.Mark, "this step", step.What, $"a mapping of {string.Join(", ", Keys)}"));
            return null;
        }

        foreach (var unknown in new KeyReader(mapping, Keys).Unknown)
            faults.Add(DocumentFaults.UnknownKey(unknown.Mark, unknown.Name, "this step", Keys));

        var document = new StepDocument(mapping);
        foreach (var entry in mapping.Entries)
        {
            document = entry.Name switch
            {
                "table" => document with { Table = EntryValues.Text(entry, faults) },
                "sql" => document with { Sql = EntryValues.Text(entry, faults) },
                "suite" => document with { Suite = EntryValues.Text(entry, faults) },
                "key" => document with { Key = EntryValues.Columns(entry, faults) },
                "partition_by" => document with { PartitionBy = EntryValues.Columns(entry, faults) },
                "recompute" => document with { Recompute = RecomputeOf(entry, faults) },
                "timeout" => document with { Timeout = EntryValues.Of<TimeSpan>(entry, new DurationType(), faults) },
                "retries" => document with { Retries = EntryValues.Of<long>(entry, new WholeNumberType(), faults) },
                "sinks" => document with { Sinks = EntryValues.Names(entry, "a sink's name", faults) },
                _ => document,
            };
        }

        return document;
    }

    private static RecomputeDocument? RecomputeOf(MarkedEntry entry, FaultList faults)
    {
        const string Form = "a mapping such as { by: order_id, when: { messages: order_id } }";
        if (entry.Value is not MarkedMapping mapping)
        {
            if (entry.Value is not MarkedScalar { IsBroken: true })
                faults.Add(DocumentFaults.WrongKind(entry.Value.Mark, entry.Name, entry.Value.What, Form));
            return null;
        }

        var keys = new KeyReader(mapping, _recomputeKeys);
        foreach (var unknown in keys.Unknown)
            faults.Add(DocumentFaults.UnknownKey(unknown.Mark, unknown.Name, entry.Name, _recomputeKeys));
        foreach (var key in _recomputeKeys.Where(key => !mapping.HasKey(key, _recomputeKeys)))
            faults.Add(DocumentFaults.MissingIn(entry.Mark, entry.Name, key, Form));
        return new(
            entry.Mark,
            keys["by"] is { } by ? EntryValues.Columns(by, faults) : [],
            keys["when"] is { } when ? WhenOf(when, faults) : []);
    }

    private static List<WhenDocument> WhenOf(MarkedEntry entry, FaultList faults)
    {
        if (entry.Value is MarkedMapping mapping)
            return [.. mapping.Entries.Select(input => new WhenDocument(new(input.Name, input.Mark), EntryValues.Columns(input, faults)))];
        if (entry.Value is not MarkedScalar { IsBroken: true })
            faults.Add(DocumentFaults.WrongKind(entry.Value.Mark, "when", entry.Value.What, "a mapping of inputs to their columns, such as { messages: order_id }"));
        return [];
    }
}
