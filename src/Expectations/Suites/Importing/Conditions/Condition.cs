namespace ContactCenter.Expectations.Suites.Importing.Conditions;

/// <summary>A condition on rows in SQL.</summary>
/// <param name="Sql">The predicate: true for the rows that the original chooses, false or null for all others.</param>
/// <param name="Compared">The columns that it compares, each with the kind of value.</param>
internal sealed record Condition(string Sql, IReadOnlyList<KeyValuePair<string, LiteralKind>> Compared)
{
    /// <summary>True when it holds together without brackets.</summary>
    public bool IsClosed { get; init; }

    /// <summary>What joins its parts: AND or OR; null where it has no parts.</summary>
    public string? Joint { get; init; }

    /// <summary>True when its author put it into brackets or wrote it as a call.</summary>
    public bool IsBracketed { get; init; }

    /// <summary>The SQL, in brackets where it needs them as an operand.</summary>
    public string Operand => IsClosed ? Sql : $"({Sql})";

    /// <summary>Several conditions joined by AND or OR.</summary>
    public static Condition Join(string joint, IReadOnlyList<Condition> parts)
        => parts is [var only]
            ? only
            : new(string.Join($" {joint} ", parts.Select(p => p.Joint is null || p.Joint == joint ? p.Sql : p.Operand)), [.. parts.SelectMany(p => p.Compared)])
            {
                Joint = joint,
            };
}

/// <summary>A condition can't be translated.</summary>
internal sealed class UntranslatableException(string reason) : Exception(reason);
