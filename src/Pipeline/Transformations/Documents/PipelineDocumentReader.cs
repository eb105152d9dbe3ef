using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Pipeline.Transformations.Documents;

/// <summary>Reads a pipeline's keys: which there are and of which kind their values must be.</summary>
internal static class PipelineDocumentReader
{
    /// <summary>What a pipeline's file holds, and its first key.</summary>
    public const string Kind = "pipeline";

    /// <summary>The keys of a pipeline.</summary>
    public static IReadOnlyList<string> Keys { get; } = [Kind, "description", "owner", "sources", "steps"];

    /// <summary>The document; null when the file holds no mapping.</summary>
    public static PipelineDocument? Read(string file, MarkedNode root, FaultList faults)
    {
        if (root is not MarkedMapping mapping)
        {
            faults.Add(root.IsNull ? YamlFaults.Empty(new(file, 1, 1), Kind) : DocumentFaults.NotOfKind(root.Mark, root.What, Kind));
            return null;
        }

        foreach (var unknown in new KeyReader(mapping, Keys).Unknown)
            faults.Add(DocumentFaults.UnknownKey(unknown.Mark, unknown.Name, inside: null, Keys));

        var document = new PipelineDocument(file, mapping);
        foreach (var entry in mapping.Entries)
        {
            document = entry.Name switch
            {
                Kind => document with { Name = EntryValues.Text(entry, faults) },
                "description" => document with { Description = EntryValues.Note(entry, faults) },
                "owner" => document with { Owner = EntryValues.Note(entry, faults) },
                "sources" => document with { Sources = SourcesOf(entry, faults) },
                "steps" => document with { Steps = StepsOf(entry, faults) },
                _ => document,
            };
        }

        return document;
    }

    private static List<SourceDocument> SourcesOf(MarkedEntry entry, FaultList faults)
    {
        if (entry.Value is MarkedMapping sources)
            return [.. sources.Entries.Select(source => SourceDocumentReader.Read(source, faults))];
        if (entry.Value is not MarkedScalar { IsBroken: true })
        {
            faults.Add(DocumentFaults.WrongKind(
                entry.Value.Mark, "sources", entry.Value.What, "a mapping of names to sources, such as `orders: { suite: orders, key: order_id }`"));
        }

        return [];
    }

    private static List<StepDocument> StepsOf(MarkedEntry entry, FaultList faults)
    {
        if (entry.Value is MarkedList steps)
            return [.. steps.Items.Select(step => StepDocumentReader.Read(step, faults)).OfType<StepDocument>()];
        if (!entry.Value.IsNull && entry.Value is not MarkedScalar { IsBroken: true })
            faults.Add(DocumentFaults.WrongKind(entry.Value.Mark, "steps", entry.Value.What, "a list of steps, each `- table: gold.NAME` and its other keys"));
        return [];
    }
}
