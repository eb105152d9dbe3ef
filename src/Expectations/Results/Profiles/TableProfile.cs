namespace ContactCenter.Expectations.Results.Profiles;

/// <summary>What was seen in one drop. Nothing in it is a value of a column that is taken for personal data.</summary>
/// <param name="Name">The name that the proposed suite has.</param>
/// <param name="Data">The data as the suite names them.</param>
/// <param name="Rows">The records that were read.</param>
/// <param name="Rejected">The records that could not be read.</param>
/// <param name="Columns">The columns, in the order of the data.</param>
public sealed record TableProfile(string Name, string Data, long Rows, long Rejected, IReadOnlyList<ColumnProfile> Columns)
{
    /// <summary>The number of files.</summary>
    public int Files { get; init; } = 1;

    /// <summary>Columns, or small sets of them, that tell a row from all others, the best one first; empty if none was found.</summary>
    public IReadOnlyList<KeyCandidate> Keys { get; init; } = [];

    /// <summary>Columns whose values are those of a key of another table that was profiled with this one.</summary>
    public IReadOnlyList<ReferenceCandidate> References { get; init; } = [];
}

/// <summary>Columns that tell a row from all others, or nearly so.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="RepeatedRows">The rows whose values are not theirs alone.</param>
public sealed record KeyCandidate(IReadOnlyList<string> Columns, long RepeatedRows);

/// <summary>A column whose values are those of a key of another table, or nearly so.</summary>
/// <param name="Column">The column.</param>
/// <param name="Suite">The other table.</param>
/// <param name="OtherColumn">The key there.</param>
/// <param name="Orphans">The rows whose value is not there.</param>
public sealed record ReferenceCandidate(string Column, string Suite, string OtherColumn, long Orphans);
