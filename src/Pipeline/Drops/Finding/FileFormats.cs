using System.Diagnostics.CodeAnalysis;

namespace ContactCenter.Pipeline.Drops.Finding;

/// <summary>The formats by file name. Letter case does not matter.</summary>
internal static class FileFormats
{
    /// <summary>What messages list.</summary>
    public const string Known = ".csv, .tsv, .ndjson, .jsonl, .json (each also with .gz) or .parquet";

    private static readonly (string Extension, DropFormat Format)[] ByExtension =
    [
        (".csv", DropFormat.Csv), (".tsv", DropFormat.Tsv), (".ndjson", DropFormat.NdJson), (".jsonl", DropFormat.NdJson), (".json", DropFormat.Json), (".parquet", DropFormat.Parquet),
    ];

    /// <summary>The format that the name tells; false when it tells none.</summary>
    public static bool TryTell(string name, [NotNullWhen(true)] out DropFormat? format, out bool gzipped)
    {
        gzipped = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> bare = gzipped ? name.AsSpan(0, name.Length - 3) : name;
        foreach ((string extension, DropFormat known) in ByExtension)
        {
            if (bare.EndsWith(extension, StringComparison.OrdinalIgnoreCase) && !(gzipped && known == DropFormat.Parquet))
            {
                format = known;
                return true;
            }
        }

        format = null;
        return false;
    }
}
