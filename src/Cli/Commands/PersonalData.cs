using ContactCenter.Expectations.Masking;
using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Cli.Commands;

/// <summary>The mask of a command: under the key of the environment, else under that of the lake it works on.</summary>
internal static class PersonalData
{
    private const string Key = "CCQ_PII_KEY";

    /// <param name="surroundings">The environment.</param>
    /// <param name="lake">The lake; null for a command without one, whose tokens hold within it only.</param>
    public static PiiMask Mask(Surroundings surroundings, string? lake)
    {
        var key = surroundings.Variable(Key);
        return lake is null || !string.IsNullOrEmpty(key)
            ? PiiMask.FromKey(key)
            : PiiKeys.OfLake(lake, message => surroundings.Error.WriteLine($"ccq: {message}"));
    }
}
