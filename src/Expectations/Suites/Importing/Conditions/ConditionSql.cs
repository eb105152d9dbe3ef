namespace ContactCenter.Expectations.Suites.Importing.Conditions;

/// <summary>
/// Writes the parts of a condition in SQL. In pandas a comparison with a missing value is false, and <c>!=</c> and <c>not in</c> are true; in SQL all of
/// them are null. So what stands below a NOT, or is one, needs more words for pandas.
/// </summary>
/// <param name="isPandas">Whether the original is judged by pandas; else by SQL.</param>
internal sealed class ConditionSql(bool isPandas)
{
    public Condition Compare(Operand left, string op, Operand right)
    {
        if (left is Operand.Values || (right is Operand.Values && op is not ("=" or "<>")))
            throw new UntranslatableException("a list stands where one value is expected");
        if (right is Operand.Values values)
            return op == "=" ? In(left, values) : Not(In(left, values));
        if (left is not Operand.Column && right is not Operand.Column)
            throw new UntranslatableException("a comparison names no column");

        var compared = Compared(left, right);
        if (op != "<>" || !isPandas)
            return new($"{left.Sql} {op} {right.Sql}", compared);
        return left is Operand.Column && right is Operand.Column
            ? new($"NOT coalesce({left.Sql} = {right.Sql}, false)", compared)
            : new($"{left.Sql} IS DISTINCT FROM {right.Sql}", compared);
    }

    public static Condition In(Operand left, Operand.Values values)
        => left is not Operand.Column
            ? throw new UntranslatableException("what is looked for in a list is no column")
            : values.Literals.Count == 0
                ? throw new UntranslatableException("the list is empty")
                : new($"{left.Sql} IN {values.Sql}", Compared(left, values));

    public static Condition IsNull(Operand operand, bool isNull)
        => operand is Operand.Column
            ? new($"{operand.Sql} IS {(isNull ? "" : "NOT ")}NULL", [])
            : throw new UntranslatableException("what is asked to be null is no column");

    public static Condition Between(Operand operand, Operand least, Operand most)
        => operand is Operand.Column && least is Operand.Value && most is Operand.Value
            ? new($"{operand.Sql} BETWEEN {least.Sql} AND {most.Sql}", [.. Compared(operand, least), .. Compared(operand, most)]) { Joint = "BETWEEN" }
            : throw new UntranslatableException("only a column between two values can be translated");

    /// <summary>A column's text beside a pattern with % and _. A backslash, which is an escape in Spark only, is refused.</summary>
    public static Condition Like(Operand operand, Operand? pattern)
        => operand is Operand.Column && pattern is Operand.Value { Literal: { Kind: LiteralKind.Text, Text: var text } } && !text.Contains('\\', StringComparison.Ordinal)
            ? new($"{operand.Sql} LIKE {pattern.Sql}", Compared(operand, pattern))
            : throw new UntranslatableException("only a column LIKE a text without a backslash can be translated");

    /// <summary>A call of a function of a column and a text.</summary>
    public static Condition Call(string function, Operand.Column column, Operand text)
        => text is Operand.Value { Literal.Kind: LiteralKind.Text }
            ? new($"{function}({column.Sql}, {text.Sql})", Compared(column, text)) { IsClosed = true }
            : throw new UntranslatableException($"{function} takes a text");

    /// <summary>A column of true and false.</summary>
    public static Condition Flag(Operand operand)
        => operand is Operand.Column { Name: var name }
            ? new(operand.Sql, [new(name, LiteralKind.Boolean)]) { IsClosed = true }
            : throw new UntranslatableException($"{operand.Sql} is no condition");

    public Condition Not(Condition condition)
        => new(isPandas ? $"NOT coalesce({condition.Sql}, false)" : $"NOT {condition.Operand}", condition.Compared);

    private static KeyValuePair<string, LiteralKind>[] Compared(Operand left, Operand right) => (left, right) switch
    {
        (Operand.Column column, Operand.Value value) => [new(column.Name, value.Literal.Kind)],
        (Operand.Value value, Operand.Column column) => [new(column.Name, value.Literal.Kind)],
        (Operand.Column column, Operand.Values values) => [.. values.Literals.Select(v => v.Kind).Distinct().Select(kind => KeyValuePair.Create(column.Name, kind))],
        _ => [],
    };
}
