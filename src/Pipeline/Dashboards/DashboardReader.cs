using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Lake.Queries;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Dashboards;

/// <summary>
/// Reads the dashboards of pipelines from the latest publication of a lake. Their SQL sees tokens in place of personal data, reads no file but the lake's, and is
/// interrupted by a cancellation. A picture that can't be read says why and keeps no other from being read.
/// </summary>
/// <param name="lake">The lake. It need not be locked.</param>
/// <param name="mask">Makes the tokens.</param>
/// <param name="temporaryFolder">A folder for temporary files, in which one is made and removed again.</param>
/// <param name="memoryLimit">The memory that the engine may use, as DuckDB writes sizes; null for the default.</param>
public sealed class DashboardReader(DeltaLake lake, PiiMask mask, string temporaryFolder, string? memoryLimit)
{
    /// <summary>Reads the dashboards of those pipelines that have one and of which the lake holds a table.</summary>
    /// <param name="pipelines">The pipelines, without faults.</param>
    /// <param name="cancel">Interrupts.</param>
    /// <returns>The dashboards, in the order of the pipelines.</returns>
    /// <exception cref="LakeException">The lake's publications can't be read.</exception>
    /// <exception cref="Checkpoints.TemporaryFolderException">There is no place for temporary files.</exception>
    /// <exception cref="System.Data.Common.DbException">The engine can't be opened.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public IReadOnlyList<Dashboard> Read(IReadOnlyList<PipelineDefinition> pipelines, CancellationToken cancel)
    {
        var view = lake.View();
        List<PipelineDefinition> published = [.. pipelines.Where(pipeline => pipeline.Dashboard is not null && view.Tables.Any(table => table.System == pipeline.Name))];
        if (published.Count == 0)
            return [];

        var publications = lake.Publications();
        using var engine = new LakeEngine(temporaryFolder, memoryLimit);
        engine.Confine(lake.Root);
        var tokens = new TokenFunctions(engine.DuckDb, mask);
        return [.. published.Select(pipeline => Read(pipeline, LastOf(pipeline.Name, publications), new(new(pipeline, view, engine.DuckDb, tokens), engine.DuckDb), cancel))];
    }

    private static Dashboard Read(PipelineDefinition pipeline, PublicationRecord last, PictureReader reader, CancellationToken cancel)
    {
        var definition = pipeline.Dashboard!;
        var bases = reader.Bases(definition.Basis, cancel);
        return new(pipeline.Name, definition.Title, [.. definition.Pictures.Select(picture => reader.Read(picture, bases, cancel))])
        {
            Description = pipeline.Description,
            Owner = pipeline.Owner,
            Publication = last.Number,
            PublishedAt = last.Time,
        };
    }

    // Publications of other pipelines leave the tables of this one as they were.
    private static PublicationRecord LastOf(string system, IReadOnlyList<PublicationRecord> publications)
    {
        var at = publications.Count - 1;
        while (at > 0 && AreSame(system, publications[at], publications[at - 1]))
            at--;
        return publications[at];
    }

    private static bool AreSame(string system, PublicationRecord a, PublicationRecord b)
        => TablesOf(system, a).SequenceEqual(TablesOf(system, b));

    private static IEnumerable<KeyValuePair<TableName, long>> TablesOf(string system, PublicationRecord publication)
        => publication.Tables.Where(table => table.Key.System == system).OrderBy(table => table.Key);
}
