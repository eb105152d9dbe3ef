using System.Data.Common;
using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Pipeline.Sinks;

/// <summary>A place outside the Delta tables that published tables are copied to.</summary>
public interface ISink
{
    /// <summary><c>csv</c> or <c>postgres</c>.</summary>
    string Name { get; }

    /// <summary>
    /// Copies a whole table there, in place of what was there before. Whoever reads there sees the copy before or this one, never a
    /// part or a mix.
    /// </summary>
    /// <param name="table">The table, as it was published.</param>
    /// <param name="duckdb">An open connection on which the table's relation can be read; nobody else uses it meanwhile.</param>
    /// <param name="cancel">Ends the work within a moment; the former copy stays.</param>
    /// <returns>What was copied, or why it could not be, in its <see cref="SinkResult.Fault"/>; then the former copy stays.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    SinkResult Write(TableToSink table, DbConnection duckdb, CancellationToken cancel);
}
