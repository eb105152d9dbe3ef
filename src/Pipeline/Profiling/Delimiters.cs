using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Profiling;

/// <summary>Tells when CSV files are parted by something else than a comma: a header of one column that holds it.</summary>
internal static class Delimiters
{
    /// <summary>The other delimiter; null when the files are read right as they are.</summary>
    public static char? Other(Drop drop)
    {
        if (drop.Columns is not [{ Name: var header }] || drop.Files[0].Format is not (DropFormat.Csv or DropFormat.Tsv))
            return null;
        foreach (var delimiter in (ReadOnlySpan<char>)[';', '\t', '|', ','])
        {
            if (header.Contains(delimiter))
                return delimiter;
        }

        return null;
    }
}
