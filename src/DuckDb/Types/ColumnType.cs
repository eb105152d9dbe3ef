namespace ContactCenter.DuckDb.Types;

/// <summary>A DuckDB type with what reading and writing its vectors needs; nested types hold their parts' types.</summary>
internal sealed class ColumnType
{
    private string? sqlName;

    public required TypeId Id { get; init; }

    /// <summary>How the values lie in a vector: the type itself, or the integer that a DECIMAL or an ENUM is stored as.</summary>
    public required TypeId Physical { get; init; }

    /// <summary>The name of a type that is another one by its storage, such as JSON; null for the others.</summary>
    public string? Alias { get; init; }

    /// <summary>All digits of a DECIMAL, 1 to 38; 0 for the others.</summary>
    public byte Width { get; init; }

    /// <summary>The digits of a DECIMAL behind the point.</summary>
    public byte Scale { get; init; }

    /// <summary>The number of elements in every ARRAY value.</summary>
    public int ArraySize { get; init; }

    /// <summary>The texts of an ENUM, in order.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>The element of a LIST or ARRAY, the key and value of a MAP, the fields of a STRUCT, the members of a UNION.</summary>
    public IReadOnlyList<TypePart> Parts { get; init; } = [];

    /// <summary>DuckDB's SQL name of the type, such as <c>DECIMAL(18,3)</c>: what typeof() gives.</summary>
    public string SqlName => sqlName ??= TypeNames.SqlName(this);

    /// <summary>The CLR type that <see cref="DuckDbDataReader.GetValue"/> gives.</summary>
    public Type ClrType => TypeNames.ClrType(Id);
}

/// <summary>A part of a nested type. The name is empty where the type gives none.</summary>
internal sealed record TypePart(string Name, ColumnType Type);
