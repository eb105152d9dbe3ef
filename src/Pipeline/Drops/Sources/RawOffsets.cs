using Microsoft.Win32.SafeHandles;

namespace ContactCenter.Pipeline.Drops.Sources;

/// <summary>Maps offsets in transcoded text back to the raw bytes, by counting the characters before them. Asked in rising order it reads the text once.</summary>
internal sealed class RawOffsets(TextSource source, SafeFileHandle text)
{
    private readonly long _rawLength = new FileInfo(source.RawPath).Length;
    private long _textOffset;
    private long _units;

    /// <summary>The offset in the raw bytes of the character at <paramref name="textOffset"/>.</summary>
    public long Of(long textOffset)
    {
        if (!source.IsTranscoded)
        {
            return textOffset;
        }

        if (textOffset < _textOffset)
        {
            (_textOffset, _units) = (0, 0);
        }

        byte[] buffer = new byte[64 * 1024];
        while (_textOffset < textOffset)
        {
            int read = RandomAccess.Read(text, buffer.AsSpan(0, (int)Math.Min(buffer.Length, textOffset - _textOffset)), _textOffset);
            if (read == 0)
            {
                break;
            }

            _units += Units(buffer.AsSpan(0, read));
            _textOffset += read;
        }

        // An odd byte at the end of UTF-16 is half a unit.
        return Math.Min(_rawLength, source.RawStart + (_units * (IsUtf16 ? 2 : 1)));
    }

    private bool IsUtf16 => source.Encoding is TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian;

    private long Units(ReadOnlySpan<byte> text)
    {
        long units = 0;
        foreach (byte value in text)
        {
            bool continues = (value & 0xC0) == 0x80;
            bool pair = IsUtf16 && (value & 0xF8) == 0xF0;
            units += continues ? 0 : pair ? 2 : 1;
        }

        return units;
    }
}
