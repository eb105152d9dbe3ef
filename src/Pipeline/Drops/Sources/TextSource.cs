namespace ContactCenter.Pipeline.Drops.Sources;

/// <summary>A file of text made ready: decompressed and as UTF-8.</summary>
/// <param name="File">The file of the drop.</param>
/// <param name="Size">Its size on disk in bytes.</param>
/// <param name="RawPath">Its bytes as they were written, decompressed; byte offsets refer to them.</param>
/// <param name="TextPath">The same text in UTF-8; the same path when the file is UTF-8.</param>
/// <param name="TextStart">The length of a byte order mark in the text.</param>
/// <param name="RawStart">The length of a byte order mark in the raw bytes.</param>
/// <param name="Encoding">The encoding of the raw bytes.</param>
internal sealed record TextSource(FoundFile File, long Size, string RawPath, string TextPath, int TextStart, int RawStart, TextEncoding Encoding)
{
    /// <summary>Whether the text was transcoded, so that offsets in it are not those of the raw bytes.</summary>
    public bool IsTranscoded => RawPath != TextPath;
}
