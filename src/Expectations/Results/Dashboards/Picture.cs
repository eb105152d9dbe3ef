namespace ContactCenter.Expectations.Results.Dashboards;

/// <summary>A picture: a few rows of figures, and how to draw them. Personal data stand in it as tokens only.</summary>
/// <param name="Name">Its name, unique within the dashboard: small letters, digits and <c>_</c>.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Says">The question that it answers, in one line.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Columns">The columns of its rows.</param>
public sealed record Picture(string Name, string Title, string Says, PictureKind Kind, IReadOnlyList<PictureColumn> Columns)
{
    /// <summary>The column along which it is drawn; null for figures.</summary>
    public string? X { get; init; }

    /// <summary>The column whose values are drawn apart: lines, parts of a bar, rows of a heat map; null if there is none.</summary>
    public string? Series { get; init; }

    /// <summary>The columns that are drawn, one or more; of other columns only the table tells. Those of one picture have one format, but for figures.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>
    /// The rows, in their order: a value for each column, which is text, <see cref="long"/>, <see cref="double"/> (finite), <see cref="bool"/> or null. Dates are text
    /// (<c>2024-05-06</c>), and so are times (<c>2024-05-06T07:08:09</c>, UTC).
    /// </summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows { get; init; } = [];

    /// <summary>What share of the rows it rests on; null where a fault kept it from being read.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Why there are no rows, one plain sentence; null when all is well.</summary>
    public string? Fault { get; init; }

    /// <summary>The column of a name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public PictureColumn Column(string name) => Columns.First(column => column.Name == name);
}

/// <summary>A column of a picture.</summary>
/// <param name="Name">Its name in the rows.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Format">How its values are shown.</param>
public sealed record PictureColumn(string Name, string Title, PictureFormat Format);

/// <summary>What share of the rows that there are a picture rests on.</summary>
/// <param name="Rows">What a row is, in the plural: <c>responses</c>.</param>
/// <param name="Used">How many are in the picture's figures. 0 or more.</param>
/// <param name="All">Of how many.</param>
public sealed record Basis(string Rows, long Used, long All)
{
    /// <summary>Which they are, to stand after <see cref="Rows"/>: <c>with a known duration</c>; null when nothing need be said.</summary>
    public string? Which { get; init; }

    /// <summary>The share, 0 to 1; null of no rows at all.</summary>
    public double? Share => All == 0 ? null : (double)Used / All;
}
