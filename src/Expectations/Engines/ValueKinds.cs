namespace ContactCenter.Expectations.Engines;

/// <summary>Which kinds of values can be compared with each other. Nothing is coerced.</summary>
internal static class ValueKinds
{
    /// <summary>True for two columns whose values can be equal: of one kind, both numbers, or both days or times.</summary>
    public static bool AreComparable(BatchColumn one, BatchColumn other) => Family(one.Kind) == Family(other.Kind);

    private static ValueKind Family(ValueKind kind) => kind switch
    {
        ValueKind.Integer => ValueKind.Number,
        ValueKind.Date => ValueKind.Timestamp,
        _ => kind,
    };
}
