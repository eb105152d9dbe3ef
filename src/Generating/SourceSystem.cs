using ContactCenter.DuckDb;

namespace ContactCenter.Generating;

/// <summary>How much to make.</summary>
/// <param name="Rows">Rows of the main table.</param>
/// <param name="Days">Days to spread them over.</param>
/// <param name="Drops">Drops to divide the days into.</param>
internal sealed record Scale(long Rows, int Days, int Drops)
{
    /// <summary>A number that grows with the rows, within bounds.</summary>
    public long OneFor(long rows, long least, long most) => Math.Clamp(Rows / rows, least, most);
}

/// <summary>One of the five systems.</summary>
/// <param name="Name">Its name, and its folder below the data root.</param>
/// <param name="Days">Over how many days its rows are spread unless said.</param>
/// <param name="Tables">Its tables.</param>
internal sealed record SourceSystem(string Name, int Days, Func<Scale, Dice, Pools, DuckDbConnection, IReadOnlyList<SourceTable>> Tables);
