using ContactCenter.Expectations.Engines;

namespace ContactCenter.Expectations.Portraiture.Bins;

/// <summary>Bins of equal width side by side, with round edges, that hold all values of a column.</summary>
internal interface IBins
{
    /// <summary>How many, at least 1.</summary>
    int Count { get; }

    /// <summary>SQL of the bin that a value is in, from 0.</summary>
    string Index(PortraitSql sql, string value);

    /// <summary>The beginning of a bin; of <see cref="Count"/> the end of the last.</summary>
    object Edge(int bin);
}
