namespace ContactCenter.Pipeline.Drops.Rejects;

/// <summary>A stretch of a file that was set aside.</summary>
/// <param name="File">The file, relative to the data root.</param>
/// <param name="Line">The physical line, from 1, on which it starts.</param>
/// <param name="ByteOffset">Where it starts in the file; in a .gz, in the decompressed bytes.</param>
/// <param name="ByteLength">Its bytes without the line end.</param>
/// <param name="Reason">Why: <c>expected …, found …</c>, without a full stop.</param>
public sealed record RejectedRecord(string File, long Line, long ByteOffset, long ByteLength, string Reason)
{
    /// <summary>The file as it can be read: of a .gz the decompressed one.</summary>
    internal string Path { get; init; } = "";

    /// <summary>Reads the raw bytes from the file, as they were written.</summary>
    /// <param name="atMost">No more than this many are read.</param>
    /// <returns>The bytes; fewer when the file has become shorter.</returns>
    /// <exception cref="IOException">The file is gone.</exception>
    public byte[] ReadRaw(int atMost = int.MaxValue)
    {
        byte[] bytes = new byte[Math.Min(ByteLength, Math.Min(atMost, Array.MaxLength))];
        using FileStream file = new(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        file.Position = ByteOffset;
        int read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }
}
