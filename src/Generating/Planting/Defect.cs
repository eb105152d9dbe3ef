namespace ContactCenter.Generating.Planting;

/// <summary>A kind of fault that real files show. A row has at most one, so that none hides or doubles another.</summary>
/// <param name="Kind">What is wrong, for people.</param>
/// <param name="Weight">How often, relative to the table's other kinds.</param>
/// <param name="Rules">The rules, without the suite's name, that find every row of it.</param>
internal sealed record Defect(string Kind, int Weight, params IReadOnlyList<string> Rules)
{
    /// <summary>What it puts in place of columns' texts: SQL over the sound row.</summary>
    public IReadOnlyDictionary<string, string> Changes { get; init; } = new Dictionary<string, string>();

    /// <summary>The rows that it fits, SQL over the sound row; null for all. Any other gets a kind that fits all.</summary>
    public string? Where { get; init; }

    /// <summary>The row stays, and comes a second time, with the changes. Its rules find both.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>The second one comes with the next day's files.</summary>
    public bool IsLater { get; init; }

    /// <summary>The row stays, and behind it comes a record that no reader takes: SQL of its text over the sound row.</summary>
    public string? Broken { get; init; }

    /// <summary>Whether a reference to another table is gone or broken with it.</summary>
    public bool BreaksReference { get; init; }

    /// <summary>A rule that finds all rows of the kind where there are two or more: they are equal in a column that must be unique.</summary>
    public string? RuleOfSeveral { get; init; }

    /// <summary>A kind that changes columns: name and SQL, one after the other.</summary>
    public Defect With(params IReadOnlyList<(string Column, string Sql)> changes) => this with { Changes = changes.ToDictionary(each => each.Column, each => each.Sql) };

    public Defect Among(string where) => this with { Where = where };
}

/// <summary>What is odd but right in a row: no rule may complain.</summary>
/// <param name="Kind">What is odd, for people.</param>
/// <param name="Where">The rows that have it, SQL over the sound row.</param>
internal sealed record Oddity(string Kind, string Where);
