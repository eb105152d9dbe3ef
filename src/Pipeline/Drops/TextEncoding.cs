namespace ContactCenter.Pipeline.Drops;

/// <summary>The encodings that a drop may be declared in.</summary>
public enum TextEncoding
{
    /// <summary><c>utf-8</c>, with or without a byte order mark.</summary>
    Utf8,

    /// <summary><c>utf-16</c>: the byte order mark, which must be there, tells the byte order.</summary>
    Utf16,

    /// <summary><c>utf-16le</c>, with or without a byte order mark.</summary>
    Utf16LittleEndian,

    /// <summary><c>utf-16be</c>, with or without a byte order mark.</summary>
    Utf16BigEndian,

    /// <summary><c>latin-1</c>, ISO 8859-1: every byte is the character of that number.</summary>
    Latin1,

    /// <summary><c>windows-1252</c>; the five bytes that it leaves undefined reject their record.</summary>
    Windows1252,
}

/// <summary>The names of the encodings as suites write them.</summary>
public static class TextEncodingNames
{
    /// <summary>All names, in the order that messages list them.</summary>
    public static IReadOnlyList<string> All { get; } = ["utf-8", "utf-16", "utf-16le", "utf-16be", "latin-1", "windows-1252"];

    /// <summary>The name of <paramref name="encoding"/> in a suite.</summary>
    public static string Name(this TextEncoding encoding) => All[(int)encoding];

    /// <summary>The encoding of that name, letter case aside; false when there is none.</summary>
    public static bool TryParse(string? name, out TextEncoding encoding)
    {
        for (int i = 0; i < All.Count; i++)
        {
            if (string.Equals(All[i], name, StringComparison.OrdinalIgnoreCase))
            {
                encoding = (TextEncoding)i;
                return true;
            }
        }

        encoding = default;
        return false;
    }
}
