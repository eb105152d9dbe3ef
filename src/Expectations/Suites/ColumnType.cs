namespace ContactCenter.Expectations.Suites;

/// <summary>The types that a suite can declare for a column.</summary>
public enum TypeName
{
    /// <summary>Any text.</summary>
    String,

    /// <summary>An optional sign and digits, within 64 bits.</summary>
    Integer,

    /// <summary>An optional sign, digits, and optionally a point and digits: at most 29 digits before the point and 9 after. Exact.</summary>
    Decimal,

    /// <summary>A decimal number, optionally with an exponent; finite.</summary>
    Double,

    /// <summary><c>true</c> or <c>false</c>, in lower case, capitals or with a capital first letter.</summary>
    Boolean,

    /// <summary><c>yyyy-MM-dd</c>, or one of the declared formats.</summary>
    Date,

    /// <summary>
    /// <c>yyyy-MM-dd</c>, <c>T</c> or a space, <c>HH:mm</c>, optionally seconds, a fraction and an offset or <c>Z</c>; or one of the declared
    /// formats. Kept in UTC; a time without an offset is UTC.
    /// </summary>
    Timestamp,
}

/// <summary>The type that a suite declares for a column: a form that text must have, and the value it then stands for.</summary>
/// <param name="Name">The type.</param>
/// <param name="Formats">The only forms accepted, tried in order; empty for the type's own form. Only for dates and timestamps.</param>
public sealed record ColumnType(TypeName Name, IReadOnlyList<TypeFormat> Formats)
{
    /// <summary>A type in its own form.</summary>
    public ColumnType(TypeName name)
        : this(name, [])
    {
    }

    /// <summary>The names of all types, as suites write them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<TypeName>().Select(NameOf)];

    /// <summary>The type's name as suites write it.</summary>
    public string SuiteName => NameOf(Name);

    /// <summary>A type's name as suites write it.</summary>
    public static string NameOf(TypeName name) => name switch
    {
        TypeName.String => "string",
        TypeName.Integer => "integer",
        TypeName.Decimal => "decimal",
        TypeName.Double => "double",
        TypeName.Boolean => "boolean",
        TypeName.Date => "date",
        _ => "timestamp",
    };

    /// <summary>The type of a name as suites write it; null for a name that is none.</summary>
    public static TypeName? Find(string name)
    {
        foreach (var type in Enum.GetValues<TypeName>())
        {
            if (NameOf(type) == name)
                return type;
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(ColumnType? other) => other is not null && Name == other.Name && Formats.SequenceEqual(other.Formats);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Formats.Count);
}

/// <summary>A form that a date's or timestamp's text may have.</summary>
public abstract record TypeFormat
{
    /// <summary>A pattern of <c>strptime</c>: <c>%Y-%m-%d %H:%M</c>. Day, month and hour may come without a leading zero.</summary>
    /// <param name="Format">The pattern.</param>
    public sealed record Pattern(string Format) : TypeFormat;

    /// <summary>Text to be put right before it is read: what matches the whole text is replaced, and the replacement is in the ISO form.</summary>
    /// <param name="Match">A regular expression for the whole text.</param>
    /// <param name="Replace">The replacement, with <c>\1</c> to <c>\9</c> for the groups.</param>
    public sealed record Rewrite(string Match, string Replace) : TypeFormat;
}
