using ContactCenter.Expectations.Masking;
using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Cli.Commands;

/// <summary>The mask of a command: under the key of the environment, else under that of the lake it works on, else under that of the docs it adds to.</summary>
internal static class PersonalData
{
    private const string Key = "CCQ_PII_KEY";

    /// <param name="surroundings">The environment.</param>
    /// <param name="lake">The lake; null for a command without one.</param>
    /// <param name="docs">The folder of data docs; null for a command that writes none. Without a lake too its tokens hold within the command only.</param>
    public static PiiMask Mask(Surroundings surroundings, string? lake, string? docs = null)
    {
        var key = surroundings.Variable(Key);
        if (!string.IsNullOrEmpty(key) || (lake is null && docs is null))
            return PiiMask.FromKey(key);
        return lake is not null ? PiiKeys.OfLake(lake, Told) : PiiKeys.OfFolder(docs!, Told);

        void Told(string message) => surroundings.Error.WriteLine($"ccq: {message}");
    }
}
