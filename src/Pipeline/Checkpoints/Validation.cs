using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Validation;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Running;

namespace ContactCenter.Pipeline.Checkpoints;

/// <summary>
/// Judges suites against the data they name, one after the other, and changes nothing. The main path of <c>ccq validate</c>.
/// </summary>
public sealed class Validation : IDisposable
{
    private readonly ValidationSettings _settings;
    private readonly SuiteValidator _validator;
    private readonly Workspace _workspace;

    /// <summary>A validation. Its engine opens in the background, so make it before the suites are read.</summary>
    /// <param name="settings">How to judge.</param>
    public Validation(ValidationSettings settings)
    {
        _settings = settings;
        _validator = new(settings.Mask, settings.Clock.GetUtcNow()) { WithPortraits = settings.WithPortraits };
        _workspace = new(settings);
    }

    /// <summary>Judges. Once only.</summary>
    /// <param name="suites">The suites to judge, without faults.</param>
    /// <param name="cancel">Interrupts the work within a moment.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    /// <exception cref="TemporaryFolderException">There is no place for temporary files.</exception>
    public ValidationResult Run(SuiteSet suites, CancellationToken cancel)
    {
        var startedAt = _settings.Clock.GetUtcNow();
        var began = _settings.Clock.GetTimestamp();
        var tables = new PublishedTables(_settings.Lake, _settings.Clock);
        using var drops = new OpenDrops(suites, _workspace, tables, _settings.Progress is not null, cancel);
        List<SuiteResult> results = [.. suites.Suites.Select(suite => Judge(suite, drops, tables, cancel))];
        return new(startedAt, _settings.Clock.GetElapsedTime(began), _settings.FailOn, results);
    }

    /// <summary>Closes the engine and removes temporary files.</summary>
    public void Dispose() => _workspace.Dispose();

    private SuiteResult Judge(Suite suite, OpenDrops drops, PublishedTables tables, CancellationToken cancel)
    {
        using var progress = ScanProgress.Of(suite, _settings.Progress, drops.Connection);
        if (suite.Data is SuiteData.LakeTable data)
            return JudgeTable(suite, data, drops, tables, cancel);
        try
        {
            return Judge(suite, drops.Open(suite, progress), drops, cancel);
        }
        catch (BatchUnreliableException first)
        {
            return JudgeCarefully(suite, first.Message, drops, cancel);
        }
    }

    private SuiteResult JudgeTable(Suite suite, SuiteData.LakeTable named, OpenDrops drops, PublishedTables tables, CancellationToken cancel)
    {
        try
        {
            if (tables.Find(suite, named) is not { } table)
                return SuiteVerdict.Of(suite, SuiteStatus.NotPublished, batch: null, []);

            var result = new OutputAudit(_validator, drops.Connection).Judge(suite, PublishedTables.Relation(table), name => drops.BatchOf(name, suite), cancel);
            // Whose table it is must be seen where it is not the suite's own system's.
            var data = table.Name.System == suite.System ? suite.Data.Name : table.Name.ToString();
            return result with { Batch = result.Batch is { } batch ? batch with { Data = data, DataTime = table.Time } : null };
        }
        catch (LakeException e)
        {
            return Unreadable(suite, [e.Message]);
        }
    }

    private SuiteResult JudgeCarefully(Suite suite, string why, OpenDrops drops, CancellationToken cancel)
    {
        try
        {
            return Judge(suite, drops.OpenCarefully(suite, why), drops, cancel);
        }
        catch (BatchUnreliableException e)
        {
            return Unreadable(suite, [$"{suite.Data.Name}: the engine can't read it as the reader did: {e.Message}"]);
        }
    }

    private SuiteResult Judge(Suite suite, OpenDrop opened, OpenDrops drops, CancellationToken cancel)
    {
        if (opened.Faults.Count > 0)
            return Unreadable(suite, opened.Faults);

        var judged = _validator.Judge(suite, opened.Batch, name => drops.BatchOf(name, suite), cancel);
        return SuiteVerdict.Of(suite, opened.Drop, judged);
    }

    private static SuiteResult Unreadable(Suite suite, IReadOnlyList<string> faults) => SuiteVerdict.Unreadable(suite, faults);
}
