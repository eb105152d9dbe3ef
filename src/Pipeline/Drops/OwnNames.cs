namespace ContactCenter.Pipeline.Drops;

/// <summary>The column names that ccq keeps for itself, beside those of the data: row numbers, raw texts.</summary>
internal static class OwnNames
{
    /// <summary>What such names begin with, in any letter case.</summary>
    public const string Prefix = "ccq_";

    /// <summary>What to do about such a column in the data.</summary>
    public const string Advice = "Rename it: ccq keeps names that begin with ccq_ for itself.";

    public static bool Has(string name) => name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);
}
