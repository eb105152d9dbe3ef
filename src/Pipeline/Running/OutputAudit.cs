using System.Data.Common;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Validation;
using ContactCenter.Pipeline.Checkpoints;

namespace ContactCenter.Pipeline.Running;

/// <summary>Judges tables of the lake, published or staged, by their suites: the output checkpoint, and <c>ccq validate</c> on what is published.</summary>
/// <param name="validator">The validator.</param>
/// <param name="connection">A connection to DuckDB.</param>
internal sealed class OutputAudit(SuiteValidator validator, DbConnection connection)
{
    /// <summary>The connection.</summary>
    public DbConnection Connection => connection;

    /// <summary>A batch over a table.</summary>
    /// <param name="suite">Its suite.</param>
    /// <param name="relation">Its rows, to stand after FROM.</param>
    /// <param name="connection">A connection to DuckDB.</param>
    /// <exception cref="DbException">They can't be read.</exception>
    public static Batch BatchOf(Suite suite, string relation, DbConnection connection)
        => DuckDbTable.Open(connection, suite, RelationColumns.Of(connection, relation), relation, numberedRelation: null);

    /// <summary>Judges.</summary>
    /// <param name="suite">What is expected.</param>
    /// <param name="relation">The table's rows, to stand after FROM.</param>
    /// <param name="otherBatch">Finds the batch of another suite.</param>
    /// <param name="cancel">Interrupts.</param>
    public SuiteResult Judge(Suite suite, string relation, Func<string, Batch> otherBatch, CancellationToken cancel)
    {
        try
        {
            var judged = validator.Judge(suite, BatchOf(suite, relation, connection), otherBatch, cancel);
            var found = judged.Batch.Columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
            var summary = new BatchSummary(
                suite.Data.Name, judged.Batch.Dialect.Engine, judged.Rows, 0, [.. judged.Batch.Columns.Select(column => new ColumnSummary(column.Name, column.TypeName))])
            {
                ExtraColumns = [.. found.Where(name => suite.Column(name) is null)],
                MissingColumns = [.. suite.Columns.Select(column => column.Name).Where(name => !found.Contains(name))],
            };
            return SuiteVerdict.Of(suite, summary, judged);
        }
        catch (Exception e) when (e is DbException or BatchUnreliableException)
        {
            return SuiteVerdict.Unreadable(suite, [$"{suite.Data.Name}: the engine can't read it: {e.Message}"]);
        }
    }
}
