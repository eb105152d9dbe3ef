using System.Globalization;
using ContactCenter.Expectations.Results.Portraits;

namespace ContactCenter.Expectations.Portraiture;

/// <summary>Which rules are broken by the same rows.</summary>
internal sealed class SharedFailureStudy
{
    private readonly BrokenRules _broken;
    private readonly IReadOnlyList<Group> _groups = [];

    public SharedFailureStudy(KeptRows rows, GroupQuery groups)
    {
        _broken = rows.Broken;
        if (_broken.Count < 2)
            return;
        var fields = string.Join(", ", _broken.Names);
        var bits = string.Join(" + ", _broken.Names.Select(rows.Sql.CountBits));
        var key = string.Join(" || ',' || ", _broken.Names.Select(rows.Sql.AsKey));
        _groups = groups.Add($"SELECT {key} AS k, count(*) AS n, 0 AS m FROM {KeptRows.Table} WHERE {bits} >= 2 GROUP BY {fields} ORDER BY n DESC, {fields} LIMIT {TablePortrait.MostSharedFailures}");
    }

    public IReadOnlyList<SharedFailure> Found => [.. _groups.Select(group => new SharedFailure(_broken.Ids(Fields(group.Key!)), group.Rows))];

    private static long[] Fields(string key) => [.. key.Split(',').Select(field => long.Parse(field, CultureInfo.InvariantCulture))];
}
