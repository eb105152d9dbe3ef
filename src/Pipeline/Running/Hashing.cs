using System.Security.Cryptography;

namespace ContactCenter.Pipeline.Running;

/// <summary>Tells files apart by their bytes.</summary>
internal static class Hashing
{
    private const int Window = 1 << 20;

    /// <summary>SHA-256 of a file, in lower hexadecimal.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public static string OfFile(string path, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var file = new FileStream(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 });
        var bytes = new byte[Window];
        for (int read; (read = file.Read(bytes)) > 0; cancel.ThrowIfCancellationRequested())
            hash.AppendData(bytes.AsSpan(0, read));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>SHA-256 of a text in UTF-8, in lower hexadecimal.</summary>
    public static string OfText(string text) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
