using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Results.Profiles;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Profiling;

/// <summary>All that is known of a table.</summary>
/// <param name="Source">What was asked for.</param>
/// <param name="Drop">The drop, which says what it holds.</param>
/// <param name="Batch">The table with the chosen types.</param>
/// <param name="Columns">Its columns, in the order of the data.</param>
/// <param name="Keys">What tells a row from all others, the best one first.</param>
internal sealed record TableStudy(ProfileSource Source, Drop Drop, Batch Batch, IReadOnlyList<ColumnStudy> Columns, IReadOnlyList<KeyCandidate> Keys)
{
    /// <summary>How its CSV files turned out to be written.</summary>
    public CsvFormat Format { get; init; } = CsvFormat.Default;

    public IReadOnlyList<ReferenceCandidate> References { get; init; } = [];

    public long Rows => Drop.Rows;
}
