namespace ContactCenter.Generate;

/// <summary>The cities where orders are placed, by their three-letter codes; some are larger than others.</summary>
internal static class Cities
{
    private static readonly string[] Large = ["BCN", "MAD", "MIL", "ROM", "LIS", "PAR", "WAW", "BUC"];

    private static readonly string[] All =
    [
        "AGP", "ALA", "AMS", "BCN", "BEG", "BIO", "BUC", "CAS", "CLJ", "KRK", "LIS", "LYS", "MAD",
        "MIL", "MRS", "NAP", "OPO", "PAR", "ROM", "SVQ", "TBS", "TRN", "VLC", "WAW", "ZAG", "ZAZ",
    ];

    public static string Code(Dice dice) => dice.Pick(dice.Chance(0.5) ? Large : All);
}
