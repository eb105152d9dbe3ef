using ContactCenter.Pipeline.Drops.Csv.Scanning;
using ContactCenter.Pipeline.Drops.Finding;
using ContactCenter.Pipeline.Drops.Sources;
using ContactCenter.Pipeline.Drops.Tables;
using Microsoft.Win32.SafeHandles;

namespace ContactCenter.Pipeline.Drops.Csv;

/// <summary>
/// Reads a drop of CSV and TSV files: checks each file's header, counts its records with the scanner, leaves the clean files to DuckDB and
/// reads the others record by record into a table.
/// </summary>
internal sealed class CsvDropReader(DropRequest request, FoundFiles found, DropResources resources, ReadingProgress progress)
{
    private readonly Dictionary<string, (int Number, CarefulCounts Counts, string Why)> _careful = new(StringComparer.Ordinal);

    public Drop Read(CancellationToken cancellation)
    {
        DropReader.ThrowIfAny(DialectCheck.Check(request));
        List<CsvFile> files = Open(cancellation);
        for (int i = 0; i < files.Count; i++)
        {
            files[i] = files[i].WhyCareful is null ? Scan(files[i], cancellation) : files[i];
        }

        return ToDrop(files, cancellation);
    }

    private List<CsvFile> Open(CancellationToken cancellation)
    {
        var faults = new List<DropFault>();
        var files = new List<CsvFile>();
        var preparation = new TextPreparation(resources, progress, cancellation);
        var headers = new CsvHeaderReader(request);
        foreach (FoundFile file in found.Files)
        {
            CsvFile? opened = preparation.Prepare(file, request.Csv.Encoding, faults) is { } source ? headers.Read(source, faults) : null;
            if (opened is not null)
            {
                files.Add(opened);
            }
        }

        faults.AddRange(CsvColumns.Check(files, request.ExpectedColumns));
        DropReader.ThrowIfAny(faults);
        return files;
    }

    private CsvFile Scan(CsvFile file, CancellationToken cancellation)
    {
        using SafeFileHandle text = File.OpenHandle(file.Source.TextPath, options: FileOptions.SequentialScan);
        progress.Start(file.Source.File.Shown);
        ScanResult scan = CsvScanner.Scan(text, file.ScanOptions, progress.Read, cancellation);
        string? why = scan.Fault != ScanFault.None ? CsvCleanness.Explain(scan.Fault) : request.Lines ? CsvCleanness.WhyNoLines(scan) : null;
        return why is null ? file with { Scan = scan } : file with { WhyCareful = why };
    }

    private Drop ToDrop(IReadOnlyList<CsvFile> files, CancellationToken cancellation)
    {
        IReadOnlyList<DropColumn> columns = CsvColumns.Union(files);
        resources.LikelyColumns = columns.Count;
        var loader = new CsvCarefulLoader(resources, progress, cancellation);
        foreach (CsvFile file in files)
        {
            if (file.WhyCareful is { } why && !_careful.ContainsKey(file.Source.File.Shown))
            {
                int number = _careful.Count;
                _careful.Add(file.Source.File.Shown, (number, loader.Load(file, number), why));
            }
        }

        List<CsvFile> clean = [.. files.Where(file => file.WhyCareful is null)];
        return new Drop(
            request, resources, found.Ignored, [.. files.Select(Account)], columns, [.. Parts(clean, columns)], isText: true, clean.Count == 0 ? null : ReadCarefully);

        Drop ReadCarefully(string why, CancellationToken cancelled) => ToDrop([.. files.Select(file => file with { WhyCareful = file.WhyCareful ?? why })], cancelled);
    }

    private DropFile Account(CsvFile file)
    {
        FoundFile at = file.Source.File;
        if (file.WhyCareful is null)
        {
            return new DropFile(at.Shown, file.Source.Size, at.Format, file.Rows, 0, file.Scan!.BlankLines, DropReadBy.DuckDb, null);
        }

        (_, CarefulCounts counts, string why) = _careful[at.Shown];
        return new DropFile(at.Shown, file.Source.Size, at.Format, counts.Accepted, counts.Rejected, counts.BlankLines, DropReadBy.Careful, why);
    }

    /// <summary>Files that one read_csv call can take make one part; the table is the last one.</summary>
    private IEnumerable<DropPart> Parts(IEnumerable<CsvFile> clean, IReadOnlyList<DropColumn> columns)
    {
        foreach (IGrouping<ReadAlike, CsvFile> group in clean.GroupBy(
            file => new ReadAlike(string.Join('\0', file.Columns), file.Careful.Delimiter, file.Scan!.LineEndsInQuotes)))
        {
            yield return new DuckDbCsvPart([.. group], columns, request.Csv, resources.Temp);
        }

        if (_careful.Count > 0)
        {
            resources.Table.Flush();
            string[] names = new string[_careful.Count];
            foreach ((string name, (int number, _, _)) in _careful)
            {
                names[number] = name;
            }

            yield return new CarefulPart(resources.Table, names, columns);
        }
    }

    /// <summary>What files must share to be read by one call.</summary>
    private sealed record ReadAlike(string Columns, byte Delimiter, bool LineEndsInQuotes);
}
