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

    /// <inheritdoc/>
    public override string StandardDeviation(string value) => $"stddev_samp({value})";

    /// <inheritdoc/>
    public override string Sum(IReadOnlyList<BatchColumn> values)
        => string.Join(" + ", values.Select(v => v.Kind == ValueKind.Integer ? $"CAST({v.Value} AS HUGEINT)" : v.Value));

    // With an exponent it is a DOUBLE; without one it would be a DECIMAL.
    /// <inheritdoc/>
    public override string Number(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal) ? text : text + "e0";
    }

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
