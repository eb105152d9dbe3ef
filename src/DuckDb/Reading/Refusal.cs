namespace ContactCenter.DuckDb.Reading;

/// <summary>The exceptions of reads that can't be done.</summary>
internal static class Refusal
{
    public static InvalidCastException WrongType(Vector vector, string wanted) => new(
        $"Column '{vector.Name}' is {vector.Type.SqlName}, and {wanted} was asked for. Use GetValue, or CAST it in the SQL.");

    public static InvalidCastException IsNull(Vector vector) => new(
        $"Column '{vector.Name}' is NULL in this row. Ask IsDBNull first.");

    public static OverflowException OutOfRange(Vector vector, string value, string target) => new(
        $"Column '{vector.Name}' has the {vector.Type.SqlName} {value}, which {target} can't hold. CAST it to VARCHAR in the SQL.");
}
