using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>What is said when a column and a bound, or a column and an aggregate, do not go together.</summary>
internal static class Incomparable
{
    public static CannotEvaluateException With(string what, ValueKind kind, Literal literal)
        => new($"{what} {KindPhrase(kind)} and can't be compared with {literal}{Advice(kind, Wanted(literal))}");

    public static CannotEvaluateException NeedsNumbers(BatchColumn column, string aggregate)
        => new($"column '{column.Name}' {KindPhrase(column.Kind)}; a {aggregate} needs numbers{Advice(column.Kind, "integer, decimal or double")}");

    public static CannotEvaluateException NeedsText(BatchColumn column, string what)
        => new($"column '{column.Name}' {KindPhrase(column.Kind)}; {what} needs text{Advice(column.Kind, "string")}");

    public static CannotEvaluateException NeedsTimes(BatchColumn column)
        => new($"column '{column.Name}' {KindPhrase(column.Kind)}; an age needs dates or times{Advice(column.Kind, "timestamp")}");

    private static string Advice(ValueKind kind, string wanted)
        => kind == ValueKind.Text ? $"; give the column `type: {wanted}`" : "";

    private static string Wanted(Literal literal) => literal.Kind switch
    {
        LiteralKind.Number => literal.Text.AsSpan().ContainsAny('.', 'e', 'E') ? "decimal" : "integer",
        LiteralKind.Boolean => "boolean",
        _ => "timestamp",
    };

    private static string KindPhrase(ValueKind kind) => kind switch
    {
        ValueKind.Text => "is text",
        ValueKind.Integer => "holds whole numbers",
        ValueKind.Number => "holds numbers",
        ValueKind.Boolean => "holds true and false",
        ValueKind.Date => "holds dates",
        ValueKind.Timestamp => "holds times",
        _ => "is neither text, number, boolean nor time",
    };
}
