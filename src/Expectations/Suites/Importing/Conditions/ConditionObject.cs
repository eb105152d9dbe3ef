using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Importing.Conditions;

/// <summary>A condition as an object, as later versions of 1.x keep it: a comparison, a test for null, or several joined by and or or.</summary>
internal static class ConditionObject
{
    private static readonly ConditionSql _sql = new(isPandas: false);

    /// <summary>The condition.</summary>
    /// <param name="node">The object.</param>
    /// <param name="passThrough">Translates text that is passed on as it is.</param>
    /// <exception cref="UntranslatableException">The object is something else.</exception>
    public static Condition Parse(MarkedMapping node, Func<string, Condition> passThrough) => Text(node, "type") switch
    {
        "comparison" => Comparison(node),
        "nullity" when Value(node, "is_null") is MarkedScalar { Value: { Kind: LiteralKind.Boolean, Text: var isNull } }
            => ConditionSql.IsNull(Column(node), isNull == "true"),
        "and" => Joined("AND", node, passThrough),
        "or" => Joined("OR", node, passThrough),
        "pass_through" when Text(node, "pass_through_filter") is { } filter => passThrough(filter),
        var type => throw new UntranslatableException($"an object of type '{type}' is not known; expected comparison, nullity, and, or"),
    };

    private static Condition Comparison(MarkedMapping node)
    {
        var column = Column(node);
        var parameter = Value(node, "parameter");
        return (Text(node, "operator"), parameter) switch
        {
            ("IN", MarkedList list) => ConditionSql.In(column, Values(list)),
            ("NOT_IN", MarkedList list) => _sql.Not(ConditionSql.In(column, Values(list))),
            ("==", MarkedScalar value) => _sql.Compare(column, "=", new Operand.Value(Literal(value))),
            ("!=", MarkedScalar value) => _sql.Compare(column, "<>", new Operand.Value(Literal(value))),
            ("<" or "<=" or ">" or ">=", MarkedScalar value) => _sql.Compare(column, Text(node, "operator")!, new Operand.Value(Literal(value))),
            var (op, _) => throw new UntranslatableException($"the operator '{op}' with {parameter?.What ?? "no parameter"} can't be translated"),
        };
    }

    private static Condition Joined(string joint, MarkedMapping node, Func<string, Condition> passThrough)
        => Value(node, "conditions") is MarkedList { Items: { Count: > 0 } parts }
            ? Condition.Join(joint, [.. parts.Select(p => Parse(p as MarkedMapping ?? throw new UntranslatableException($"a part is {p.What}"), passThrough))])
            : throw new UntranslatableException($"there is nothing to join by {joint}");

    private static Operand.Column Column(MarkedMapping node)
        => (Value(node, "column") is MarkedMapping column ? Text(column, "name") : Text(node, "column")) is { } name
            ? new(name)
            : throw new UntranslatableException("the object names no column");

    private static Operand.Values Values(MarkedList list) => new([.. list.Items.Select(i => Literal(i as MarkedScalar))]);

    private static Literal Literal(MarkedScalar? scalar)
        => scalar is { IsNotFinite: false, Value: { Kind: not LiteralKind.Null } literal } ? literal : throw new UntranslatableException("a value is no number, text or flag");

    private static MarkedNode? Value(MarkedMapping node, string key) => node.Entries.FirstOrDefault(e => e.Name == key)?.Value;

    private static string? Text(MarkedMapping node, string key) => Value(node, key) is MarkedScalar { IsPlain: false } text ? text.Text : null;
}
