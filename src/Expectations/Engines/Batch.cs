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

    /// <summary>
    /// Gives what stands after FROM to read about one row in so many (at least 2), spread evenly and the same each time, for much less than reading all; it gives null, or is, where that
    /// can't be had. May throw an <see cref="IOException"/>.
    /// </summary>
    public Func<long, string?>? Sample { get; init; }

    /// <summary>Makes a test of texts callable in SQL by a name; the same name twice is the same test. Null where the engine can't.</summary>
    public Action<string, TextTest>? DefineTest { get; init; }

    /// <summary>The columns, in the order of the data.</summary>
    public required IReadOnlyList<BatchColumn> Columns { get; init; }

    /// <summary>The rows that the reader counted. The scan must find as many, or it is not believed. Null: the scan's count is the count.</summary>
    public long? ExpectedRows { get; init; }

    /// <summary>Tells where rows came from, in the order asked. Called while no reader is open on the connection.</summary>
    public Func<IReadOnlyList<RowPlace>, IReadOnlyList<RowLocation>> Locate { get; init; } = static places => new RowLocation[places.Count];
}

/// <summary>The place of a row in a batch.</summary>
/// <param name="Part">Its <c>ccq_part</c>.</param>
/// <param name="Row">Its <c>ccq_row</c>.</param>
public readonly record struct RowPlace(long Part, long Row);
