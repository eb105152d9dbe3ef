using System.Globalization;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Engines.DuckDb;

/// <summary>DuckDB's SQL.</summary>
public sealed class DuckDbDialect : Dialect
{
    /// <summary>The dialect; it has no state.</summary>
    public static DuckDbDialect Instance { get; } = new();

    private DuckDbDialect()
    {
    }

    /// <inheritdoc/>
    public override string Engine => "duckdb";

    /// <inheritdoc/>
    public override PortraitSql Portraits { get; } = new DuckDbPortraitSql();

    /// <inheritdoc/>
    public override string CountWhere(string? predicate) => Aggregate("count(*)", predicate);

    /// <inheritdoc/>
    public override string Aggregate(string call, string? predicate) => predicate is null ? call : $"{call} FILTER (WHERE {predicate})";

    /// <inheritdoc/>
    public override string Contains(string text, string regex) => $"regexp_matches({text}, {Text(regex)})";

    /// <inheritdoc/>
    public override string Like(string text, string pattern) => $"{text} LIKE {Text(pattern)}";

    /// <inheritdoc/>
    public override string Length(string text) => $"length({text})";

    /// <inheritdoc/>
    public override string AsText(string value) => $"CAST({value} AS VARCHAR)";

    /// <inheritdoc/>
    public override string Mean(string value) => $"avg({value})";

    // The function keeps a running mean, whose rounding shows where the values lie far from 0: beside 1e9 from the seventh digit on. The spread of
    // the distances from any value is the same, and they are small.
    /// <inheritdoc/>
    public override string SampleDeviation(string value, ValueKind kind, string near)
        => kind == ValueKind.Integer
            ? $"stddev_samp(CAST({value} AS HUGEINT) - {near})"
            : $"stddev_samp(CAST({value} AS DOUBLE) - {near})";

    // A quantile within the share of the count that belongs to the place, so that no rounding leads to a neighbour.
    /// <inheritdoc/>
    public override string ElementsAt(string value, IReadOnlyList<long> places, long count)
        => $"quantile_disc({value}, [{string.Join(", ", places.Select(place => Number((place + 0.5) / count)))}])";

    /// <inheritdoc/>
    public override string Least(string value, int most) => $"min({value}, {most})";

    /// <inheritdoc/>
    public override string Greatest(string number, string value, int most) => $"max(struct_pack(n := {number}, v := {value}), {most})";

    /// <inheritdoc/>
    public override string Pairs(string first, string second) => $"list(struct_pack(i := {first}, n := {second}))";

    /// <inheritdoc/>
    public override string CountDifferent(IReadOnlyList<string> constants)
        => constants.Count == 0 ? "0" : $"len(list_distinct([{string.Join(", ", constants)}]))";

    /// <inheritdoc/>
    public override string Typical(string value, string relation, string predicate)
        => $"(SELECT quantile_disc(ccq_near, 0.5) FROM (SELECT {value} AS ccq_near FROM {relation} AS ccq_batch WHERE {predicate} LIMIT 1001) AS ccq_first)";

    /// <inheritdoc/>
    public override string TruthAsNumber(string value) => $"CAST({value} AS INTEGER)";

    // With an exponent it is a DOUBLE; without one it would be a DECIMAL.
    /// <inheritdoc/>
    public override string Number(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal) ? text : text + "e0";
    }

    /// <inheritdoc/>
    public override string Sum(IReadOnlyList<(string Value, ValueKind Kind)> values)
        => string.Join(" + ", values.Select(v => v.Kind == ValueKind.Integer ? $"CAST({v.Value} AS HUGEINT)" : v.Value));

    /// <inheritdoc/>
    public override string Moment(DateTimeOffset time) => $"TIMESTAMP '{time.UtcDateTime:yyyy-MM-dd HH:mm:ss.ffffff}'";

    /// <inheritdoc/>
    public override string Typed(string text, ColumnType type) => DuckDbTypes.Typed(text, type, this);

    /// <inheritdoc/>
    public override ValueKind KindOf(string engineType) => DuckDbTypes.KindOf(engineType);

    /// <inheritdoc/>
    public override string? Comparable(Literal literal, ValueKind kind) => (literal.Kind, kind) switch
    {
        (LiteralKind.Number, ValueKind.Integer or ValueKind.Number) => literal.Text,
        (LiteralKind.Boolean, ValueKind.Boolean) => literal.Text,
        (LiteralKind.Text, ValueKind.Text) => Text(literal.Text),
        (LiteralKind.Text, ValueKind.Date) when IsoTime.IsDate(literal.Text) => $"DATE {Text(literal.Text)}",
        (LiteralKind.Text, ValueKind.Date or ValueKind.Timestamp) when IsoTime.ToUtc(literal.Text) is { } time => $"TIMESTAMP {Text(time)}",
        _ => null,
    };
}
