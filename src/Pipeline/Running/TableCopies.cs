using System.Data.Common;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Sinks;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Running;

/// <summary>
/// Copies published tables to the sinks that their steps name: to CSV where the file is of another version, to a sink that the user named always. What is published
/// is published, also when a copy fails; the next run tries again.
/// </summary>
internal sealed class TableCopies
{
    private readonly PipelineDefinition _pipeline;
    private readonly RunSettings _settings;
    private readonly DbConnection _connection;
    private readonly CopiedVersions _copied;
    private readonly List<(PipelineStep Step, TableSnapshot Table, SinkKind Kind)> _wanted;

    /// <summary>Finds out which copies are wanted.</summary>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="settings">The sinks that the user gave.</param>
    /// <param name="lake">The lake.</param>
    /// <param name="view">What is published.</param>
    /// <param name="connection">A connection to DuckDB.</param>
    public TableCopies(PipelineDefinition pipeline, RunSettings settings, DeltaLake lake, LakeView view, DbConnection connection)
    {
        _pipeline = pipeline;
        _settings = settings;
        _connection = connection;
        _copied = new(lake, pipeline.Name);
        _wanted =
        [
            .. from step in pipeline.Steps
               let table = view.Find(new(pipeline.Name, step.Layer, step.Table))
               where table is not null
               from kind in step.Sinks
               where kind == SinkKind.Csv ? !_copied.Has(table) || !File.Exists($"{table.Folder}.csv") : settings.Sinks.Any(sink => sink.Kind == kind)
               select (step, table, kind),
        ];
    }

    /// <summary>Whether there is anything to copy.</summary>
    public bool AreWanted => _wanted.Count > 0;

    /// <summary>Copies.</summary>
    /// <param name="cancel">Ends it; the tables that are left keep their former copies.</param>
    public IReadOnlyList<SinkResult> Write(CancellationToken cancel) => [.. _wanted.SelectMany(it => SinksOf(it.Kind).Select(sink => Write(sink, it.Step, it.Table, it.Kind, cancel)))];

    private SinkResult Write(ISink sink, PipelineStep step, TableSnapshot table, SinkKind kind, CancellationToken cancel)
    {
        var result = sink.Write(ToSink(step, table), _connection, cancel);
        if (kind != SinkKind.Csv || result.Fault is not null)
            return result;
        try
        {
            _copied.Keep(table);
            return result;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return result with { Fault = $"The file is written, but not that it is: {e.Message} The next run writes it again." };
        }
    }

    private IEnumerable<ISink> SinksOf(SinkKind kind)
        => kind == SinkKind.Csv ? [new CsvSink(_settings.Lake)] : _settings.Sinks.Where(sink => sink.Kind == kind).Select(sink => sink.Open());

    private TableToSink ToSink(PipelineStep step, TableSnapshot table)
        => new(
            _pipeline.Name,
            step.Layer,
            step.Table,
            [.. table.Columns.Select(column => new SinkColumn(column.Name, column.DuckDbType))],
            table.ReadSql,
            step.Key);
}
