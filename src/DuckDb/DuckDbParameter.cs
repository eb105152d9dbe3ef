using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace ContactCenter.DuckDb;

/// <summary>
/// A value for a command's parameter. The value's CLR type decides the DuckDB type: <see cref="DateTime"/> is a TIMESTAMP of the same digits
/// whatever its kind, <see cref="DateTimeOffset"/> a TIMESTAMPTZ, <see cref="TimeSpan"/> an INTERVAL, a list or array of values a LIST.
/// What is finer than a microsecond is cut off.
/// </summary>
public sealed class DuckDbParameter : DbParameter
{
    private string name = "";

    /// <summary>Makes a parameter without a name, whose value is null.</summary>
    public DuckDbParameter()
    {
    }

    /// <summary>Makes a parameter that goes by its position.</summary>
    public DuckDbParameter(object? value) => Value = value;

    /// <summary>Makes a parameter that goes by its name, with or without the <c>$</c>.</summary>
    public DuckDbParameter(string name, object? value)
    {
        ParameterName = name;
        Value = value;
    }

    /// <summary>The name as in the SQL, without the <c>$</c>; empty for a parameter that goes by its position.</summary>
    [AllowNull]
    public override string ParameterName
    {
        get => name;
        set => name = value?.TrimStart('$', '@', ':') ?? "";
    }

    /// <summary>The value; null and <see cref="DBNull"/> are NULL.</summary>
    public override object? Value { get; set; }

    /// <summary>Kept for the caller only: the value's own type is what counts.</summary>
    public override DbType DbType { get; set; } = DbType.Object;

    /// <summary>Always Input.</summary>
    /// <exception cref="NotSupportedException">Another direction is set.</exception>
    public override ParameterDirection Direction
    {
        get => ParameterDirection.Input;
        set
        {
            if (value != ParameterDirection.Input)
                throw new NotSupportedException($"DuckDB's parameters are input only, not {value}.");
        }
    }

    /// <summary>Kept for the caller only.</summary>
    public override bool IsNullable { get; set; } = true;

    /// <summary>Kept for the caller only.</summary>
    public override int Size { get; set; }

    /// <summary>Kept for the caller only.</summary>
    [AllowNull]
    public override string SourceColumn { get; set; } = "";

    /// <summary>Kept for the caller only.</summary>
    public override bool SourceColumnNullMapping { get; set; }

    /// <inheritdoc/>
    public override void ResetDbType() => DbType = DbType.Object;
}
