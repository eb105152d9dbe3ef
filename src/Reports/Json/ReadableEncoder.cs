using System.Text.Encodings.Web;

namespace ContactCenter.Reports.Json;

/// <summary>
/// Escapes in JSON only what must not stand there as it is: quotes, backslashes, control characters, line separators, and the marks
/// that turn the direction of text, which make a reader see something else than what is there. All else, emoji too, stays readable
/// (the framework's relaxed encoder escapes those, and takes longer to start). Half a surrogate pair becomes U+FFFD, which is escaped
/// wherever it comes from, so that a document that was read gives the same bytes again.
/// </summary>
internal sealed unsafe class ReadableEncoder : JavaScriptEncoder
{
    /// <summary>The only one; it has no state.</summary>
    public static readonly ReadableEncoder Instance = new();

    private ReadableEncoder()
    {
    }

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => unicodeScalar
        is < ' ' or '"' or '\\'
        or (>= 0x7F and <= 0x9F)
        or 0x061C or 0x200E or 0x200F or (>= 0x2028 and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF or 0xFFFD;

    /// <inheritdoc/>
    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var i = 0; i < textLength; i++)
        {
            var c = text[i];
            if (!char.IsSurrogate(c))
            {
                if (WillEncode(c))
                    return i;
                continue;
            }

            if (i + 1 == textLength || !char.IsSurrogatePair(c, text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }

    /// <inheritdoc/>
    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escape = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\t' => "\\t",
            '\n' => "\\n",
            '\f' => "\\f",
            '\r' => "\\r",
            _ => $"\\u{unicodeScalar:x4}",
        };
        var fits = escape.AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }
}
