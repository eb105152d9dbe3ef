namespace ContactCenter.Expectations.Suites.Importing.Conditions;

/// <summary>Great Expectations' own small language: <c>col("x").notNull()</c>, <c>col("x") &gt;= 5</c>, <c>col("x") == date("2024-01-31")</c>.</summary>
internal static class ColumnCondition
{
    private const string Expected = "expected col(\"NAME\").notNull(), or col(\"NAME\"), an operator and a value";

    private static readonly string[] _operators = ["==", "!=", "<=", ">=", "<", ">"];

    /// <summary>True for text that starts like one.</summary>
    public static bool IsOne(string condition) => condition.TrimStart().StartsWith("col(", StringComparison.Ordinal);

    /// <summary>The condition; there is never more than one comparison in it.</summary>
    /// <exception cref="UntranslatableException">It is not written like that.</exception>
    public static Condition Parse(string condition)
    {
        var rest = condition.Trim();
        if (!rest.StartsWith("col(\"", StringComparison.Ordinal) || rest.IndexOf("\")", 5, StringComparison.Ordinal) is not (> 5 and var end))
            throw new UntranslatableException(Expected);
        var column = new Operand.Column(rest[5..end]);
        rest = rest[(end + 2)..].Trim();
        if (rest.Equals(".notnull()", StringComparison.OrdinalIgnoreCase))
            return ConditionSql.IsNull(column, isNull: false);
        if (_operators.FirstOrDefault(o => rest.StartsWith(o, StringComparison.Ordinal)) is not { } op)
            throw new UntranslatableException(Expected);

        var value = Value(rest[op.Length..].Trim());
        return new ConditionSql(isPandas: false).Compare(column, op switch { "==" => "=", "!=" => "<>", _ => op }, new Operand.Value(value));
    }

    // A date is compared as its ISO text, which holds beside a column of dates, of times and of such texts.
    private static Literal Value(string text)
    {
        if (text.StartsWith("date(", StringComparison.Ordinal) && text.EndsWith(')'))
            text = text[5..^1].Trim();
        if (text.Length >= 2 && text[0] is '"' or '\'' && text[^1] == text[0] && !text[1..^1].Contains(text[0]))
            return Literal.OfText(text[1..^1]);
        return text.Length > 0 && Yaml.CoreSchema.Read(text) is { Kind: LiteralKind.Number } number ? number : throw new UntranslatableException(Expected);
    }
}
