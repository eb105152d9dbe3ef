namespace ContactCenter.Expectations.Suites.Importing.Conditions;

/// <summary>The methods of a pandas column that have an exact counterpart in SQL.</summary>
internal static class PandasMethods
{
    /// <summary>The condition that a call stands for.</summary>
    /// <exception cref="UntranslatableException">The method or its arguments are others.</exception>
    public static Condition Call(Operand.Column column, string method, IReadOnlyList<Operand> arguments) => (method, arguments) switch
    {
        ("isnull" or "isna", []) => ConditionSql.IsNull(column, isNull: true),
        ("notnull" or "notna", []) => ConditionSql.IsNull(column, isNull: false),
        ("isin", [Operand.Values values]) => ConditionSql.In(column, values),
        ("between", [var least, var most]) => ConditionSql.Between(column, least, most),
        ("str.startswith", [var text]) => ConditionSql.Call("starts_with", column, text),
        ("str.endswith", [var text]) => ConditionSql.Call("ends_with", column, text),
        _ => throw new UntranslatableException($"{method}() of {arguments.Count} arguments can't be translated"),
    };
}
