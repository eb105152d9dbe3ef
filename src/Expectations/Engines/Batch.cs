using System.Data.Common;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Engines;

/// <summary>A table to judge: an engine and a relation in it.</summary>
public sealed record Batch
{
    /// <summary>What people call it: the suite's name.</summary>
    public required string Name { get; init; }

    /// <summary>An open connection to the engine. The batch does not own it.</summary>
    public required DbConnection Connection { get; init; }

    /// <summary>How SQL is written for the engine.</summary>
    public required Dialect Dialect { get; init; }

    /// <summary>What stands after FROM to read the rows, with the columns' typed values under their names.</summary>
    public required string Relation { get; init; }

    /// <summary>
    /// The same rows with <c>ccq_part</c> and <c>ccq_row</c>, for <see cref="Locate"/>; null where rows have no place (a table in a database).
    /// </summary>
    public string? NumberedRelation { get; init; }

    /// <summary>The columns, in the order of the data.</summary>
    public required IReadOnlyList<BatchColumn> Columns { get; init; }

    /// <summary>The rows that the reader counted. The scan must find as many, or it is not believed. Null: the scan's count is the count.</summary>
    public long? ExpectedRows { get; init; }

    /// <summary>Tells where a row came from, by its <c>ccq_part</c> and <c>ccq_row</c>.</summary>
    public Func<long, long, RowLocation> Locate { get; init; } = static (_, _) => default;

    /// <summary>
    /// Reads the data again in a slower way that trusts the engine with nothing; used when its count is not the reader's, or when it
    /// can't read what the reader could. Null when there is no other way.
    /// </summary>
    public Func<CancellationToken, Batch>? Reread { get; init; }
}
