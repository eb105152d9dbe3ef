using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Quarantine;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Running;

/// <summary>Runs pipelines on one lake, one after the other, while nobody else changes it, and keeps a record of what they did.</summary>
/// <param name="settings">How to run them.</param>
public sealed class PipelineRunner(RunSettings settings)
{
    /// <summary>Runs pipelines. What one of them does is published before the next begins; one that stops does not keep the others from running.</summary>
    /// <param name="pipelines">The pipelines, without faults.</param>
    /// <param name="cancel">Interrupts the work within a moment; what is published by then stays.</param>
    /// <exception cref="LakeException">The lake can't be locked, read or written.</exception>
    /// <exception cref="IOException">The record can't be kept.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public RunRecord Run(IReadOnlyList<PipelineReading> pipelines, CancellationToken cancel)
        => Run("run", (lake, id) => [.. pipelines.Select(pipeline => new PipelineRun(pipeline, settings, lake, id).Run(cancel))], cancel);

    /// <summary>Sends rows of quarantine through their pipeline again.</summary>
    /// <param name="pipeline">The pipeline, without faults.</param>
    /// <param name="replay">The rows.</param>
    /// <param name="cancel">Interrupts the work within a moment; nothing is published then.</param>
    /// <exception cref="QuarantineRefusedException">The rows are not as they must be: all that is wrong with them. Nothing was done, and no record is kept.</exception>
    /// <inheritdoc cref="Run(IReadOnlyList{PipelineReading}, CancellationToken)"/>
    public RunRecord Replay(PipelineReading pipeline, Replay replay, CancellationToken cancel)
        => Run("replay", (lake, id) => [new PipelineRun(pipeline, settings, lake, id, replay).Run(cancel)], cancel);

    private RunRecord Run(string command, Func<DeltaLake, string, IReadOnlyList<PipelineResult>> work, CancellationToken cancel)
    {
        var startedAt = settings.Clock.GetUtcNow();
        var began = settings.Clock.GetTimestamp();
        var watch = new MachineWatch();
        var id = IdOf(startedAt, settings.NewSuffix());

        var lake = DeltaLake.Open(settings.Lake, settings.Clock);
        using var held = lake.Lock(id, settings.LockWait, holder => settings.OnWaiting($"{holder?.ToString() ?? "somebody"} holds the lake {settings.Lake}; waiting"), cancel);
        var recovered = lake.Recover();

        var results = work(lake, id);
        var record = new RunRecord(
            id,
            startedAt,
            settings.Clock.GetElapsedTime(began),
            new(command, settings.Data, settings.Lake, settings.IsDryRun, settings.ToolVersion, new DuckDb.DuckDbConnection().ServerVersion) { Recovered = Told(recovered) },
            results,
            watch.Now());
        Keep(record, lake);
        return record;
    }

    private void Keep(RunRecord record, DeltaLake lake)
    {
        try
        {
            new RunRecords(RunRecords.FolderOf(lake.Root), settings.WriteRecord).Keep(record);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var did = string.Join("; ", record.Pipelines.Select(it => $"{it.Pipeline}: {(it.Publication is { } number ? $"published as number {number}" : string.Join(" ", ["nothing published", .. it.Reasons]))}"));
            throw new IOException($"The record of run {record.Id} could not be kept: {RunFaults.Told(e, lake.Root)} What the run did stands: {did}", e);
        }
    }

    /// <summary>The id of what begins at a time.</summary>
    internal static string IdOf(DateTimeOffset startedAt, string suffix) => $"{startedAt.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}-{suffix}";

    private static string? Told(RecoveryResult recovered) => recovered.Outcome switch
    {
        RecoveryOutcome.Finished => $"The publication that run {recovered.Publication?.Run} did not end was finished.",
        RecoveryOutcome.Undone => $"The publication that run {recovered.Publication?.Run} did not end was taken back: {recovered.Reason}",
        _ => null,
    };
}
