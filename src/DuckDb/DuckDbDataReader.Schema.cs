using System.Collections.ObjectModel;
using System.Data.Common;
using ContactCenter.DuckDb.Reading;
using ContactCenter.DuckDb.Types;

namespace ContactCenter.DuckDb;

public sealed partial class DuckDbDataReader
{
    /// <summary>The name of a column.</summary>
    public override string GetName(int ordinal) => Column(ordinal).Name;

    /// <summary>The number of the column of this name; of one that differs in case only, when none has it exactly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public override int GetOrdinal(string name)
    {
        foreach (var comparison in (ReadOnlySpan<StringComparison>)[StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase])
        {
            for (var i = 0; i < columns.Length; i++)
            {
                if (columns[i].Name.Equals(name, comparison))
                    return i;
            }
        }

        throw new ArgumentOutOfRangeException(
            nameof(name), name, $"The result has no column of this name; it has: {string.Join(", ", columns.Select(column => column.Name))}.");
    }

    /// <summary>DuckDB's SQL name of the column's type, such as <c>DECIMAL(18,3)</c> or <c>STRUCT("a" INTEGER)</c>.</summary>
    public override string GetDataTypeName(int ordinal) => Column(ordinal).Type.SqlName;

    /// <summary>
    /// The CLR type that <see cref="GetValue"/> gives. A DECIMAL that does not fit into <see cref="decimal"/> is a
    /// <see cref="DuckDbDecimal"/> nevertheless.
    /// </summary>
    public override Type GetFieldType(int ordinal) => Column(ordinal).Type.ClrType;

    /// <summary>Name, position and types of each column. Whether a column may be NULL is not known.</summary>
    public ReadOnlyCollection<DbColumn> GetColumnSchema() =>
        new([.. columns.Select((column, ordinal) => new DuckDbColumn(column.Name, ordinal, column.Type))]);

    private Vector Column(int ordinal) => (uint)ordinal < (uint)columns.Length
        ? columns[ordinal]
        : throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, $"The result has {columns.Length} columns; they are counted from 0.");

    private sealed class DuckDbColumn : DbColumn
    {
        public DuckDbColumn(string name, int ordinal, ColumnType type)
        {
            ColumnName = name;
            ColumnOrdinal = ordinal;
            DataTypeName = type.SqlName;
            DataType = type.ClrType;
            if (type.Id == TypeId.Decimal)
            {
                NumericPrecision = type.Width;
                NumericScale = type.Scale;
            }
        }
    }
}
