using ContactCenter.Expectations.Engines;

namespace ContactCenter.Expectations.Portraiture;

/// <summary>A group of kept rows.</summary>
/// <param name="Key">What they have in common, as text; null where that is null.</param>
/// <param name="Rows">How many they are.</param>
/// <param name="Other">What else was counted.</param>
internal readonly record struct Group(string? Key, long Rows, long Other);

/// <summary>All groupings of the kept rows in one statement.</summary>
internal sealed class GroupQuery(PortraitSql sql)
{
    private readonly List<string> _selects = [];
    private readonly List<List<Group>> _groups = [];

    public PortraitSql Sql => sql;

    /// <summary>Adds a grouping; the list is filled when the query is run.</summary>
    /// <param name="select">A SELECT of a text <c>k</c>, a number of rows <c>n</c> and another number <c>m</c>.</param>
    public IReadOnlyList<Group> Add(string select)
    {
        _selects.Add($"SELECT {_selects.Count} AS a, k, n, m FROM ({select}) AS ccq_grouped");
        _groups.Add([]);
        return _groups[^1];
    }

    public void Run(Queries queries)
    {
        if (_selects.Count == 0)
            return;
        queries.Read(string.Join("\nUNION ALL ", _selects), reader => _groups[Convert.ToInt32(reader.GetValue(0))].Add(
            new(reader.IsDBNull(1) ? null : reader.GetString(1), reader.GetInt64(2), reader.GetInt64(3))));
    }
}
