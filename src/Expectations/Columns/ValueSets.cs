using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>A set of values in SQL and in words.</summary>
internal static class ValueSets
{
    private const int Shown = 8;

    /// <summary>
    /// SQL: true where a value is in the set, unknown where it is null. A member of another kind than the column's is equal to none of its values.
    /// </summary>
    public static string In(BatchScope batch, BatchColumn column, IReadOnlyList<Literal> set)
    {
        var members = Members(batch, column, set).Sql;
        // Without members the question is still unknown for a null, and false for all else.
        return members.Count == 0 ? $"{column.Value} <> {column.Value}" : $"{column.Value} IN ({string.Join(", ", members)})";
    }

    /// <summary>The members in SQL, and how many of them are of another kind than the column's and so are equal to none of its values.</summary>
    public static (IReadOnlyList<string> Sql, int Incomparable) Members(BatchScope batch, BatchColumn column, IReadOnlyList<Literal> set)
    {
        var members = new List<string>(set.Count);
        foreach (var literal in set)
        {
            if (batch.Dialect.Comparable(literal, column.Kind) is { } sql)
                members.Add(sql);
        }

        return (members, set.Count - members.Count);
    }

    /// <summary>SQL: true where a value that is never null is one of the members.</summary>
    public static string IsAmong(string value, IReadOnlyList<string> members)
        => members.Count == 0 ? "false" : $"{value} IN ({string.Join(", ", members)})";

    /// <summary>For people: the members, the first few of a long set.</summary>
    public static string Phrase(IReadOnlyList<Literal> set)
        => set.Count <= Shown
            ? string.Join(", ", set)
            : $"{string.Join(", ", set.Take(Shown))} and {set.Count - Shown} more";
}
