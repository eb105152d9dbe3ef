using ContactCenter.Pipeline.Drops.Finding;
using ContactCenter.Pipeline.Drops.Sources;
using ContactCenter.Pipeline.Drops.Tables;

namespace ContactCenter.Pipeline.Drops.Json;

/// <summary>Reads a drop of JSON files, all of them record by record into one table. The suite's columns and the keys of all records together are the columns.</summary>
internal sealed class JsonDropReader(DropRequest request, FoundFiles found, DropResources resources, ReadingProgress progress)
{
    private const string Why = "JSON is always read by ccq itself";

    public Drop Read(CancellationToken cancellation)
    {
        var faults = new List<DropFault>();
        List<TextSource> sources = Open(faults, cancellation);
        DropReader.ThrowIfAny(faults);

        resources.LikelyColumns = request.ExpectedColumns.Count + 4;
        var loader = new JsonLoader(resources, progress, cancellation);
        var files = new List<DropFile>();
        foreach (TextSource source in sources)
        {
            if (loader.Load(source, files.Count, request.MaxRecordBytes, out CarefulCounts counts) is { } fault)
            {
                faults.Add(fault);
            }

            files.Add(new DropFile(source.File.Shown, source.Size, source.File.Format, counts.Accepted, counts.Rejected, counts.BlankLines, DropReadBy.Careful, Why));
        }

        resources.Table.Flush();
        faults.AddRange(JsonColumns.Check(request, resources.Table.Columns));
        DropReader.ThrowIfAny(faults);
        IReadOnlyList<DropColumn> columns = JsonColumns.Order(request.ExpectedColumns, resources.Table.Columns);
        var part = new CarefulPart(resources.Table, [.. files.Select(file => file.Path)], columns);
        return new Drop(request, resources, found.Ignored, files, columns, [part], isText: true);
    }

    private List<TextSource> Open(List<DropFault> faults, CancellationToken cancellation)
    {
        var preparation = new TextPreparation(resources, progress, cancellation);
        var sources = new List<TextSource>();
        foreach (FoundFile file in found.Files)
        {
            if (preparation.Prepare(file, TextEncoding.Utf8, faults) is { } source)
            {
                sources.Add(source);
            }
        }

        return sources;
    }
}
