using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Results.Portraits;

namespace ContactCenter.Expectations.Portraiture;

/// <summary>The rows parted by a column, to see whether failing ones gather in some parts.</summary>
internal sealed class ClusterStudy
{
    private const int FewestValues = 2;
    private const int MostValues = 50;

    // Of times spread over years a day tells nothing.
    private const int MostDays = 1000;

    private readonly KeptColumn _column;
    private readonly ClusterUnit _unit;
    private readonly IReadOnlyList<Group> _groups;

    private ClusterStudy(KeptColumn column, ClusterUnit unit, string part, string fails, GroupQuery groups)
    {
        _column = column;
        _unit = unit;
        _groups = groups.Add($"SELECT {groups.Sql.AsKey(part)} AS k, count(*) AS n, count(CASE WHEN {fails} THEN 1 END) AS m FROM {KeptRows.Table} GROUP BY {part}");
    }

    /// <summary>All ways to part the rows that may tell something.</summary>
    public static IEnumerable<ClusterStudy> Candidates(KeptRows rows, FiguresOfAll figures, GroupQuery groups)
    {
        for (var i = 0; i < rows.Columns.Count; i++)
        {
            var column = rows.Columns[i];
            if (column.Column.Pii is not null || rows.Broken.FailsBeside(column.Column.Name) is not { } fails)
                continue;
            if (!column.IsTime && figures[i].Distinct is >= FewestValues and <= MostValues)
                yield return new(column, ClusterUnit.Value, column.Value, fails, groups);
            if (column.IsTime && Days(figures[i]) is >= FewestValues and <= MostDays)
                yield return new(column, ClusterUnit.Day, rows.Sql.Day(column.Value), fails, groups);
            if (column.Kind == ValueKind.Timestamp)
                yield return new(column, ClusterUnit.Hour, rows.Sql.Hour(column.Value), fails, groups);
        }
    }

    /// <summary>How much failing rows gather here, 0 to 1.</summary>
    public double Strength => Gathering.Of([.. _groups.Select(group => (group.Rows, group.Other))]);

    /// <summary>The cluster, the parts with the most failing rows first chosen and then in their order.</summary>
    public FailureCluster Cluster
    {
        get
        {
            var byFailing = _groups.OrderByDescending(g => g.Other).ThenByDescending(g => g.Rows).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
            var told = byFailing.Take(TablePortrait.MostParts).ToList();
            var rest = byFailing.Skip(told.Count).ToList();
            if (_unit == ClusterUnit.Day)
                told.Sort(static (one, other) => string.CompareOrdinal(one.Key, other.Key));
            if (_unit == ClusterUnit.Hour)
                told = [.. told.OrderBy(g => g.Key is null ? -1 : Shown.Whole(g.Key))];
            return new(_column.Column.Name, _unit, [.. told.Select(Part)])
            {
                Rest = rest.Count == 0 ? null : new(null, rest.Sum(g => g.Rows), rest.Sum(g => g.Other)),
            };
        }
    }

    private static double? Days(ColumnFigures figures) => (figures.Min, figures.Max) switch
    {
        (DateTime min, DateTime max) => (max.Date - min.Date).TotalDays + 1,
        (DateOnly min, DateOnly max) => max.DayNumber - min.DayNumber + 1,
        _ => null,
    };

    private FailurePart Part(Group group)
    {
        var kind = _unit switch
        {
            ClusterUnit.Day => ValueKind.Text,
            ClusterUnit.Hour => ValueKind.Integer,
            _ => _column.Kind,
        };
        var (value, length) = Shown.Key(group.Key, kind);
        return new(value, group.Rows, group.Other) { FullLength = length };
    }
}
