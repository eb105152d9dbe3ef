using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Console;
using ContactCenter.Reports.Console.Runs;

namespace ContactCenter.Reports.Html.History;

/// <summary>One <c>ccq validate</c> or <c>ccq run</c>, whole, as the pages of it need it.</summary>
/// <param name="Id">Unique in its folder; sorts by time.</param>
/// <param name="Command"><c>validate</c>, <c>run</c> or <c>replay</c>.</param>
/// <param name="StartedAt">When it began, UTC.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Reason">Why the exit code is what it is, one plain sentence.</param>
/// <param name="FailOn">The least severity that fails.</param>
/// <param name="Tables">The verdicts, in the order of their names; of a run the checkpoints'.</param>
public sealed record DocsRun(
    string Id,
    string Command,
    DateTimeOffset StartedAt,
    TimeSpan Duration,
    ExitCode ExitCode,
    string Reason,
    Severity FailOn,
    IReadOnlyList<DocsTable> Tables)
{
    /// <summary>The record of a run; null for <c>validate</c>.</summary>
    public RunRecord? Record { get; init; }

    /// <summary>The data root that the user gave; null for none.</summary>
    public string? Data { get; init; }

    /// <summary>The lake that the user gave; null for none.</summary>
    public string? Lake { get; init; }

    /// <summary>A <c>ccq validate</c>.</summary>
    public static DocsRun Of(string id, ValidationResult result) => new(
        id,
        "validate",
        result.StartedAt,
        result.Duration,
        result.ExitCode,
        ExitReason.Of(result),
        result.FailOn,
        [.. result.Suites.Select(RuleSentence.InFull).Select(suite => new DocsTable(suite, TableVerdicts.Of(suite, result.FailOn, isTolerated: false))).OrderBy(table => table.Id)])
    {
        Data = result.Data,
        Lake = result.Lake,
    };

    /// <summary>A <c>ccq run</c> or a replay.</summary>
    public static DocsRun Of(RunRecord run) => new(
        run.Id,
        run.Settings.Command,
        run.StartedAt,
        run.Duration,
        run.ExitCode,
        RunExitReason.Of(run),
        Severity.Critical,
        [.. run.Pipelines.SelectMany(Judged).OrderBy(table => table.Id)])
    {
        Record = run,
        Data = run.Settings.Data,
        Lake = run.Settings.Lake,
    };

    private static IEnumerable<DocsTable> Judged(PipelineResult pipeline)
    {
        var went = pipeline.Status is PipelineStatus.Published or PipelineStatus.Unchanged or PipelineStatus.DryRun;
        foreach (var suite in pipeline.Suites.Select(RuleSentence.InFull))
        {
            yield return new(suite, TableVerdicts.Of(suite, Severity.Critical, isTolerated: went))
            {
                Pipeline = pipeline,
                Ledger = pipeline.Sources.FirstOrDefault(source => source.Suite == suite.Suite),
            };
        }
    }
}

/// <summary>A table in a run.</summary>
/// <param name="Suite">What was found.</param>
/// <param name="Verdict">What that means.</param>
public sealed record DocsTable(SuiteResult Suite, TableVerdict Verdict)
{
    /// <summary>Which table.</summary>
    public TableId Id => TableId.Of(Suite);

    /// <summary>The pipeline whose checkpoint judged it; null for <c>validate</c>.</summary>
    public PipelineResult? Pipeline { get; init; }

    /// <summary>Where the rows of its drop went; null for outputs and for <c>validate</c>.</summary>
    public SourceLedger? Ledger { get; init; }
}
