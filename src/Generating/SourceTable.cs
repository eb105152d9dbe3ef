using ContactCenter.Generating.Planting;
using ContactCenter.Generating.Writing;

namespace ContactCenter.Generating;

/// <summary>A source table of a system: how its sound rows come about, what can be wrong with them, and how they are written.</summary>
/// <param name="Suite">The suite that judges it.</param>
/// <param name="Calendar">When its rows come about.</param>
/// <param name="Format">How a record is written.</param>
internal sealed record SourceTable(string Suite, Calendar Calendar, RecordFormat Format)
{
    /// <summary>Its columns, in the order of the file.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Rows before repeats.</summary>
    public required long Rows { get; init; }

    /// <summary>What the calendar spreads: rows, or groups of rows that begin together.</summary>
    public required long Units { get; init; }

    /// <summary>
    /// SELECT of the sound rows from the relation <c>unit</c> (<c>u</c> BIGINT from 0, <c>day</c> from 0, <c>began</c> TIMESTAMP). It gives the columns, all VARCHAR, and:
    /// <c>j</c> BIGINT, the row's number from 0; <c>home</c>, the day it belongs to; <c>due</c>, the day with whose files it comes;
    /// <c>sorted</c> TIMESTAMP, its place in the file. Others may be there for the defects.
    /// </summary>
    public required string Sound { get; init; }

    /// <summary>The file below the data root that carries a day; a name that ends in .gz is compressed.</summary>
    public required Func<DateOnly, string> File { get; init; }

    /// <summary>What can be wrong. One at least fits every row.</summary>
    public required IReadOnlyList<Defect> Defects { get; init; }

    /// <summary>What is odd but right.</summary>
    public IReadOnlyList<Oddity> Oddities { get; init; } = [];

    /// <summary>Defects to plant when any are wanted: a small table shows some too.</summary>
    public int LeastDefects { get; init; }

    /// <summary>The same in every drop: a list of all there are, not of what came about since the last drop.</summary>
    public bool IsSnapshot { get; init; }

    /// <summary>The rule that finds a row whose <c>home</c> is in an earlier drop, when that drop is not at hand; null where rows of a drop need no other drop.</summary>
    public string? NeedsHome { get; init; }
}
