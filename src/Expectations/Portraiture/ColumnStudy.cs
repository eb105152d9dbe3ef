using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Portraiture.Bins;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Portraits;

namespace ContactCenter.Expectations.Portraiture;

/// <summary>One column: its frequent values, or the spread of its numbers or times.</summary>
internal sealed class ColumnStudy
{
    // The estimate may be a little off.
    private const int Few = TablePortrait.MostTopValues + 2;

    private readonly KeptColumn _column;
    private readonly ColumnFigures _figures;
    private readonly IBins? _bins;
    private readonly IReadOnlyList<Group> _frequent = [];
    private readonly IReadOnlyList<Group> _binned = [];

    public ColumnStudy(KeptColumn column, ColumnFigures figures, GroupQuery groups, KeptRows rows)
    {
        _column = column;
        _figures = figures;
        if (column.Column.Pii is not null)
            return;

        if (column.IsTime || column.IsNumber)
            _bins = column.IsTime ? TimeBins.Of(figures.Min, figures.Max, column.Kind) : NumberBins.Of(figures.Min, figures.Max, column.Kind);
        if (!column.IsTime && (!column.IsNumber || figures.Distinct <= Few))
            _frequent = groups.Add(Frequent(rows.Sql.AsKey(column.Value)));
        if (_bins is not null)
            _binned = groups.Add(Binned(rows.Sql, _bins));
    }

    public ColumnPortrait Portrait(PiiMask mask, Queries queries)
    {
        var column = _column.Column;
        var portrait = new ColumnPortrait(column.Name, column.TypeName, _figures.Nulls, _figures.Distinct, column.Pii) { IsDistinctExact = _figures.IsDistinctExact };
        if (column.Pii is { } kind)
            return WithTokens(portrait, value => mask.Token(kind, value), queries);

        portrait = portrait with { Min = Shown.Of(_figures.Min), Max = Shown.Of(_figures.Max) };
        // The groups are all values, or the first of them beside their number.
        if (_frequent.Count > 0)
            portrait = portrait with { Distinct = _frequent[0].Other, IsDistinctExact = true };
        var showsValues = !_column.IsTime && (!_column.IsNumber || (_frequent.Count > 0 && _frequent[0].Other <= TablePortrait.MostTopValues));
        return showsValues
            ? portrait with { TopValues = IsTelling(_frequent) ? [.. _frequent.Select(group => Shown.Count(group, _column.Kind))] : [] }
            : portrait with { Histogram = _bins is null ? [] : Histogram(_bins) };
    }

    // The values are read as they are, for a token is that of the same value everywhere.
    private ColumnPortrait WithTokens(ColumnPortrait portrait, Func<object?, object?> token, Queries queries)
    {
        var counts = new List<(object? Value, Group Group)>();
        queries.Read(Frequent(_column.Value), reader => counts.Add((EngineValue.Read(reader, 0), new(null, reader.GetInt64(1), reader.GetInt64(2)))));
        if (counts.Count == 0)
            return portrait;
        return portrait with
        {
            Distinct = counts[0].Group.Other,
            IsDistinctExact = true,
            TopValues = !IsTelling([.. counts.Select(c => c.Group)]) ? [] :
            [
                .. counts
                    .Select(c => new ValueCount(token(c.Value), c.Group.Rows))
                    .OrderByDescending(count => count.Count)
                    .ThenBy(count => count.Value as string, StringComparer.Ordinal),
            ],
        };
    }

    private static bool IsTelling(IReadOnlyList<Group> frequent)
        => frequent.Count > 0 && (frequent[0].Rows > 1 || frequent[0].Other <= TablePortrait.MostTopValues);

    private string Frequent(string key)
        => $"SELECT {key} AS k, count(*) AS n, count(*) OVER () AS m FROM {KeptRows.Table} WHERE {_column.Value} IS NOT NULL"
            + $" GROUP BY {_column.Value} ORDER BY n DESC, {_column.Value} LIMIT {TablePortrait.MostTopValues}";

    private string Binned(PortraitSql sql, IBins bins)
    {
        var finite = _column.Kind == ValueKind.Integer ? "" : $" AND {sql.IsFinite(_column.Value, _column.Kind)}";
        return $"SELECT {sql.AsKey("bin")} AS k, count(*) AS n, 0 AS m FROM (SELECT {bins.Index(sql, _column.Value)} AS bin FROM {KeptRows.Table}"
            + $" WHERE {_column.Value} IS NOT NULL{finite}) AS ccq_binned GROUP BY bin";
    }

    // Bins without rows are bins too; what rounding puts beside the first or the last belongs there.
    private HistogramBin[] Histogram(IBins bins)
    {
        var counts = new long[bins.Count];
        foreach (var group in _binned)
            counts[(int)Math.Clamp(Shown.Whole(group.Key), 0, bins.Count - 1)] += group.Rows;
        return [.. counts.Select((count, i) => new HistogramBin(bins.Edge(i), bins.Edge(i + 1), count))];
    }
}
