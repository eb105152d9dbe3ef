using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.Validation;
using ContactCenter.Pipeline.Transformations.FaultTexts;
using FluentValidation;

namespace ContactCenter.Pipeline.Transformations.Documents;

/// <summary>What must differ between the sources and steps of a pipeline, and within the lists of one.</summary>
internal static class TableRules
{
    public static void NamesDiffer(PipelineDocument document, ValidationContext<PipelineDocument> context)
    {
        // Names of sources differ already: they are keys of one mapping, and have no capitals.
        var firsts = new Dictionary<string, SourceMark>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in document.Sources)
            firsts.TryAdd(source.Name.Value, source.Name.Mark);
        var tables = document.Sources.Select(s => $"silver.{s.TableOrDefault.Value}").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var step in document.Steps)
        {
            if (step.Target is not var (layer, name))
                continue;
            var isNew = tables.Add($"{layer}.{name}");
            // The same name in the same layer is told of as a table written twice.
            if (!firsts.TryAdd(name, step.Table!.Mark) && isNew)
                context.Refuse(PipelineFaults.NameTwice(step.Table.Mark, name, firsts[name]));
        }
    }

    public static void TablesDiffer(PipelineDocument document, ValidationContext<PipelineDocument> context)
    {
        var firsts = new Dictionary<string, SourceMark>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in document.Sources)
            Take($"silver.{source.TableOrDefault.Value}", source.TableOrDefault.Mark);
        foreach (var step in document.Steps)
        {
            if (step.Target is var (layer, name))
                Take($"{layer}.{name}", step.Table!.Mark);
        }

        void Take(string table, SourceMark place)
        {
            if (!firsts.TryAdd(table, place))
                context.Refuse(PipelineFaults.TableTwice(place, table, firsts[table]));
        }
    }

    public static void ListsHoldEachOnce(PipelineDocument document, ValidationContext<PipelineDocument> context)
    {
        foreach (var source in document.Sources)
        {
            EachOnce("key", source.Key, context);
            EachOnce("latest_by", source.LatestBy, context);
            EachOnce("partition_by", source.PartitionBy, context);
        }

        foreach (var step in document.Steps)
        {
            EachOnce("key", step.Key, context);
            EachOnce("partition_by", step.PartitionBy, context);
            EachOnce("sinks", step.Sinks, context);
            EachOnce("by", step.Recompute?.By ?? [], context);
        }
    }

    private static void EachOnce(string key, IReadOnlyList<Marked<string>> items, ValidationContext<PipelineDocument> context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!seen.Add(item.Value))
                context.Refuse(PipelineFaults.ListedTwice(item.Mark, key, item.Value));
        }
    }
}
