using ContactCenter.DuckDb;
using ContactCenter.Pipeline.Drops.Csv;
using ContactCenter.Pipeline.Drops.Finding;
using ContactCenter.Pipeline.Drops.Json;
using ContactCenter.Pipeline.Drops.Parquet;
using ContactCenter.Pipeline.Drops.Sources;

namespace ContactCenter.Pipeline.Drops;

/// <summary>Opens drops: finds their files, checks them and accounts for every record in them. This file is the main path; README.md beside it tells where it leads.</summary>
public static class DropReader
{
    /// <summary>Opens a drop. For clean CSV and for Parquet this reads each file once or not at all, and leaves the values to DuckDB; everything else is read into a table.</summary>
    /// <param name="request">What to read.</param>
    /// <param name="connection">An open connection, with no reader open on it; tables of the drop are made in it.</param>
    /// <param name="tempFolder">Where temp files may be made, in a folder of the drop's own; it need not exist.</param>
    /// <param name="progress">Told now and then how many bytes were read; may be null.</param>
    /// <param name="cancellation">Ends the reading; nothing of the drop is left then.</param>
    /// <exception cref="DropException">The drop can't be read. All faults of all its files are told.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Drop Open(
        DropRequest request, DuckDbConnection connection, string tempFolder, IProgress<DropProgress>? progress = null, CancellationToken cancellation = default)
    {
        FoundFiles found = FileFinder.Find(request.Data, request.DataRoot);
        if (request.Only is not null)
        {
            found = Asked(found, request.Only);
        }

        ThrowIfAny([.. found.Faults, .. KindFaults(request, found.Files)]);

        var resources = new DropResources(connection, tempFolder, request.RejectsInMemory);
        var told = new ReadingProgress(progress);
        told.Expect(found.Files.Sum(file => new FileInfo(file.FullPath) is { Exists: true } info ? info.Length : 0));
        try
        {
            return KindOf(found.Files[0].Format) switch
            {
                Kind.Csv => new CsvDropReader(request, found, resources, told).Read(cancellation),
                Kind.Json => new JsonDropReader(request, found, resources, told).Read(cancellation),
                _ => new ParquetDropReader(request, found, resources).Read(),
            };
        }
        catch (Exception exception)
        {
            resources.Dispose();
            if (exception is IOException or UnauthorizedAccessException)
            {
                throw new DropException([new DropFault(
                    request.Data, null, "files that stay as they are while they are read", $"that the system refuses: {exception.Message}", "See to the files and try again.")]);
            }

            throw;
        }
    }

    private static FoundFiles Asked(FoundFiles found, IReadOnlyCollection<string> paths)
    {
        List<FoundFile> files = [.. found.Files.Where(file => paths.Contains(file.Shown))];
        IEnumerable<DropFault> gone = paths
            .Where(path => !files.Exists(file => file.Shown == path))
            .Select(path => new DropFault(path, null, "the file that was found when the run began", "none", "Deliver it again and start anew."));

        // What is wrong with the other files is no matter here, and that nothing is found is told by the file.
        return new FoundFiles(files, found.Ignored, [.. gone]);
    }

    /// <summary>Throws when there is a fault.</summary>
    internal static void ThrowIfAny(IReadOnlyList<DropFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new DropException(faults);
        }
    }

    private enum Kind
    {
        Csv,
        Json,
        Parquet,
    }

    private static Kind KindOf(DropFormat format) => format switch
    {
        DropFormat.Csv or DropFormat.Tsv => Kind.Csv,
        DropFormat.NdJson or DropFormat.Json => Kind.Json,
        _ => Kind.Parquet,
    };

    /// <summary>The files of a drop are one table, so they are all delimited text, all JSON or all Parquet.</summary>
    private static IEnumerable<DropFault> KindFaults(DropRequest request, IReadOnlyList<FoundFile> files)
    {
        FoundFile? other = files.FirstOrDefault(file => KindOf(file.Format) != KindOf(files[0].Format));
        if (other is not null)
        {
            yield return new DropFault(
                request.Data, null, "files of one kind: CSV and TSV, or JSON, or Parquet", $"{files[0].Shown} and {other.Shown}", "Name one kind in data:, such as *.csv.");
        }
    }
}
