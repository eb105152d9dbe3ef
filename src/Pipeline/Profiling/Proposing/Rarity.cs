namespace ContactCenter.Pipeline.Profiling.Proposing;

/// <summary>Tells slips from values: what was seen a few times only, while the others are seen far more often, is left out of a proposed set or scale.</summary>
internal static class Rarity
{
    private const long FewRows = 10;
    private const long HardlyAny = 3;

    /// <param name="rows">The rows with the value.</param>
    /// <param name="values">The number of different values.</param>
    /// <param name="all">The rows with any value.</param>
    public static bool IsSlip(long rows, int values, long all)
        => rows * 10 * values < all && (rows <= HardlyAny || (rows * 200 < all && (rows <= FewRows || rows * 2000 < all)));
}
