using Microsoft.Win32.SafeHandles;

namespace ContactCenter.Pipeline.Drops.Sources;

/// <summary>Makes files of text ready to be read: decompresses them, holds their encoding against the declared one, and transcodes.</summary>
internal sealed class TextPreparation(DropResources resources, ReadingProgress progress, CancellationToken cancellation)
{
    // ENOSPC, which .NET hands on as it is.
    private const int NoSpace = 28;

    private const string InSuite = "Declare csv: {{ encoding: {0} }} in the suite.";
    private const string Convert = "JSON is UTF-8: convert the file from {0}.";

    /// <summary>The file made ready; or null, and why it can't be read is added to <paramref name="faults"/>.</summary>
    public TextSource? Prepare(FoundFile file, TextEncoding declared, List<DropFault> faults)
    {
        try
        {
            progress.Start(file.Shown);
            return PrepareOrThrow(file, declared, faults);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add(Unreadable(file, exception));
            return null;
        }
    }

    /// <summary>The fault of a file that the system does not let us read.</summary>
    public static DropFault Unreadable(FoundFile file, Exception exception) => exception switch
    {
        // Reading needs no room: it is wanted for copies of files that are compressed or not in UTF-8.
        IOException { HResult: NoSpace } => new(file.Shown, null, "room for a temporary copy", exception.Message, "Make room there, or set TMPDIR to another folder."),
        _ => new(
            file.Shown,
            null,
            "a file that can be read",
            exception switch
            {
                FileNotFoundException or DirectoryNotFoundException => "that it is gone",
                UnauthorizedAccessException => "that reading it is not permitted",
                _ => $"that the system refuses: {exception.Message}",
            },
            "See to the file and try again."),
    };

    private TextSource? PrepareOrThrow(FoundFile file, TextEncoding declared, List<DropFault> faults)
    {
        long size = new FileInfo(file.FullPath).Length;
        string rawPath = file.FullPath;
        if (file.Gzipped)
        {
            rawPath = resources.Temp.NewFile(".raw");
            if (Gunzip.To(rawPath, file, progress.Read, cancellation) is { } broken)
            {
                faults.Add(broken);
                return null;
            }
        }

        using SafeFileHandle raw = File.OpenHandle(rawPath, options: FileOptions.SequentialScan);
        byte[] sample = new byte[(int)Math.Min(RandomAccess.GetLength(raw), EncodingCheck.SampleSize)];
        int read = RandomAccess.Read(raw, sample, 0);
        bool json = file.Format is DropFormat.Json or DropFormat.NdJson;
        DropFault? wrong = EncodingCheck.Check(file.Shown, sample.AsSpan(0, read), declared, json ? Convert : InSuite, out TextEncoding encoding, out int mark);
        if (wrong is not null)
        {
            faults.Add(json ? wrong with { Declare = null } : wrong);
            return null;
        }

        if (encoding == TextEncoding.Utf8)
        {
            return new TextSource(file, size, rawPath, rawPath, mark, mark, encoding);
        }

        string textPath = resources.Temp.NewFile(".utf8");
        progress.Expect(RandomAccess.GetLength(raw));
        Transcoder.Write(rawPath, mark, encoding, textPath, progress.Read, cancellation);
        return new TextSource(file, size, rawPath, textPath, 0, mark, encoding);
    }
}
