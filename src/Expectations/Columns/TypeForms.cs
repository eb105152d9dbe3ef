using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Columns;

/// <summary>Types in SQL and in words.</summary>
internal static class TypeForms
{
    /// <summary>SQL that is null where a value of the column is not of the type. The column's own typed value is that, where it was read as this very type.</summary>
    public static string Typed(BatchScope batch, BatchColumn column, ColumnType type) => column.IsText switch
    {
        true when type.Name == TypeName.String => column.Text,
        true when type.Equals(column.DeclaredType) => column.Value,
        true => batch.Dialect.Typed(column.Text, type),
        false => Holds(column.Kind, type.Name) ? column.Text : "NULL",
    };

    /// <summary>For people: <c>integer</c>, <c>timestamp in one of its 2 formats</c>.</summary>
    public static string Phrase(ColumnType type)
        => type.Formats.Count switch
        {
            0 => type.SuiteName,
            1 => $"{type.SuiteName} in its format",
            var many => $"{type.SuiteName} in one of its {many} formats",
        };

    // A whole number is a decimal one, but the engine's whole numbers are no floating-point ones.
    private static bool Holds(ValueKind kind, TypeName type) => type switch
    {
        TypeName.String => kind == ValueKind.Text,
        TypeName.Integer => kind == ValueKind.Integer,
        TypeName.Decimal => kind is ValueKind.Integer or ValueKind.Number,
        TypeName.Double => kind == ValueKind.Number,
        TypeName.Boolean => kind == ValueKind.Boolean,
        TypeName.Date => kind == ValueKind.Date,
        _ => kind == ValueKind.Timestamp,
    };
}
