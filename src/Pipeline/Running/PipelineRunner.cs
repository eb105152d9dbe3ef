using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Pipeline.Lake;
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
    {
        var startedAt = settings.Clock.GetUtcNow();
        var began = settings.Clock.GetTimestamp();
        var watch = new MachineWatch();
        var id = $"{startedAt.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}-{settings.NewSuffix()}";

        var lake = DeltaLake.Open(settings.Lake, settings.Clock);
        using var held = lake.Lock(id, settings.LockWait, holder => settings.OnWaiting($"{holder?.ToString() ?? "somebody"} holds the lake {settings.Lake}; waiting"), cancel);
        var recovered = lake.Recover();

        var results = new List<PipelineResult>();
        foreach (var pipeline in pipelines)
            results.Add(new PipelineRun(pipeline, settings, lake, id).Run(cancel));

        var record = new RunRecord(
            id,
            startedAt,
            settings.Clock.GetElapsedTime(began),
            new("run", settings.Data, settings.Lake, settings.IsDryRun, settings.ToolVersion, new DuckDb.DuckDbConnection().ServerVersion) { Recovered = Told(recovered) },
            results,
            watch.Now());
        new RunRecords(RunRecords.FolderOf(lake.Root), settings.WriteRecord).Keep(record);
        return record;
    }

    private static string? Told(RecoveryResult recovered) => recovered.Outcome switch
    {
        RecoveryOutcome.Finished => $"The publication that run {recovered.Publication?.Run} did not end was finished.",
        RecoveryOutcome.Undone => $"The publication that run {recovered.Publication?.Run} did not end was taken back: {recovered.Reason}",
        _ => null,
    };
}
