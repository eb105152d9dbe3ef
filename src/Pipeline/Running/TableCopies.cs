using System.Data.Common;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Sinks;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Running;

/// <summary>Copies published tables to the sinks that their steps name. What is published is published, also when a copy fails.</summary>
/// <param name="pipeline">The pipeline.</param>
/// <param name="settings">The sinks that the user gave.</param>
/// <param name="connection">A connection to DuckDB.</param>
internal sealed class TableCopies(PipelineDefinition pipeline, RunSettings settings, DbConnection connection)
{
    /// <summary>Copies the tables of a view that the steps of the pipeline made.</summary>
    /// <param name="view">What is published.</param>
    /// <param name="isWanted">Whether a table's copy in a sink is wanted now.</param>
    /// <param name="cancel">Ends it; the tables that are left keep their former copies.</param>
    public IReadOnlyList<SinkResult> Write(LakeView view, Func<PipelineStep, SinkKind, bool> isWanted, CancellationToken cancel)
    {
        var results = new List<SinkResult>();
        foreach (var step in pipeline.Steps)
        {
            if (view.Find(new(pipeline.Name, step.Layer, step.Table)) is not { } table)
                continue;
            foreach (var kind in step.Sinks.Where(kind => isWanted(step, kind)))
            {
                foreach (var sink in SinksOf(kind))
                    results.Add(sink.Write(ToSink(step, table), connection, cancel));
            }
        }

        return results;
    }

    private IEnumerable<ISink> SinksOf(SinkKind kind)
        => kind == SinkKind.Csv ? [new CsvSink(settings.Lake)] : settings.Sinks.Where(sink => sink.Kind == kind).Select(sink => sink.Open());

    private TableToSink ToSink(PipelineStep step, TableSnapshot table)
        => new(
            pipeline.Name,
            step.Layer,
            step.Table,
            [.. table.Columns.Select(column => new SinkColumn(column.Name, column.DuckDbType))],
            table.ReadSql,
            step.Key);
}
