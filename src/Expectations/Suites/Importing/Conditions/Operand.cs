namespace ContactCenter.Expectations.Suites.Importing.Conditions;

/// <summary>One side of a comparison.</summary>
internal abstract record Operand
{
    /// <summary>A column.</summary>
    public sealed record Column(string Name) : Operand;

    /// <summary>A value; never null.</summary>
    public sealed record Value(Literal Literal) : Operand;

    /// <summary>A list of values.</summary>
    public sealed record Values(IReadOnlyList<Literal> Literals) : Operand;

    /// <summary>It in SQL.</summary>
    public string Sql => this switch
    {
        Column column => $"\"{column.Name.Replace("\"", "\"\"")}\"",
        Value { Literal: var literal } => Write(literal),
        Values { Literals: var literals } => $"({string.Join(", ", literals.Select(Write))})",
        _ => throw new UntranslatableException("a comparison lacks a side"),
    };

    private static string Write(Literal literal)
        => literal.Kind == LiteralKind.Text ? $"'{literal.Text.Replace("'", "''")}'" : literal.Text;
}
