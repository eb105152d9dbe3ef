using System.Text;

namespace ContactCenter.Pipeline.Lake.Log;

/// <summary>Paths as the log writes them: relative URIs.</summary>
internal static class LogPath
{
    private const string Bare = "-_.~/=!$&'()*+,;@";

    public static string Encode(string path)
    {
        var encoded = new StringBuilder(path.Length + 16);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in path.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Bare.Contains((char)rune.Value)))
            {
                _ = encoded.Append((char)rune.Value);
                continue;
            }

            foreach (var part in utf8[..rune.EncodeToUtf8(utf8)])
                _ = encoded.Append('%').Append(part.ToString("X2"));
        }

        return encoded.ToString();
    }

    /// <summary>The path on the file system; null when it leads out of the table's folder.</summary>
    public static string? Decode(string written)
    {
        // A bare colon is that of a scheme, as in s3://.
        if (written.Contains(':'))
            return null;
        var path = Uri.UnescapeDataString(written);
        var isWithin = !path.Contains('\0')
            && path.Split('/').All(segment => segment is not ("" or "." or ".."));
        return isWithin ? path : null;
    }
}
