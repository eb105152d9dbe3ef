using ContactCenter.Expectations.Engines;

namespace ContactCenter.Expectations.Columns;

/// <summary>Tells columns of numbers from others.</summary>
internal static class Numbers
{
    public static bool Are(BatchColumn column) => column.Kind is ValueKind.Integer or ValueKind.Number;
}
