namespace ContactCenter.Pipeline.Drops;

/// <summary>The columns of the data held against those of the suite.</summary>
internal static class ColumnMatch
{
    /// <summary>Names in the data that the suite does not have, in the data's order.</summary>
    public static IReadOnlyList<string> Extra(IEnumerable<DropColumn> found, IReadOnlyList<string> expected) =>
        [.. found.Select(column => column.Name).Where(name => !expected.Contains(name))];

    /// <summary>The suite's names that the data does not have, in the suite's order.</summary>
    public static IReadOnlyList<MissingColumn> Missing(IReadOnlyList<DropColumn> found, IReadOnlyList<string> expected) =>
        [.. expected.Where(name => !found.Any(column => column.Name == name)).Select(name => new MissingColumn(name, Like(name, found)))];

    private static string? Like(string name, IReadOnlyList<DropColumn> found) =>
        found.FirstOrDefault(column => IsLike(column.Name, name))?.Name;

    /// <summary>Whether names differ in letter case or white space at most.</summary>
    public static bool IsLike(string a, string b) => Bare(a).Equals(Bare(b), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) => string.Concat(name.Where(character => !char.IsWhiteSpace(character) && character != '\uFEFF'));
}
