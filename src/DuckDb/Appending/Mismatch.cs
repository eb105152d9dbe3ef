namespace ContactCenter.DuckDb.Appending;

/// <summary>The exceptions of values that don't fit their column.</summary>
internal static class Mismatch
{
    public static InvalidCastException Of(AppendColumn column, string given) => new(
        $"Column '{column.Name}' is {column.Type.SqlName}, and {given} was appended. Append a value of its type.");

    public static OverflowException TooLarge(AppendColumn column, string value) => new(
        $"Column '{column.Name}' is {column.Type.SqlName}, which can't hold {value}.");
}
