using System.Data.Common;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Validation;
using ContactCenter.Pipeline.Checkpoints;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Quarantine;
using ContactCenter.Pipeline.Sources;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Running;

/// <summary>
/// One run of one pipeline: its drop's new files go through the source checkpoints, the steps make the outputs, the output checkpoints judge them, and all becomes
/// visible together, or nothing does. The main path of <c>ccq run</c>.
/// </summary>
internal sealed class PipelineRun
{
    private readonly PipelineDefinition _pipeline;
    private readonly SuiteSet _suites;
    private readonly RunSettings _settings;
    private readonly DeltaLake _lake;
    private readonly string _run;
    private readonly DateTimeOffset _startedAt;
    private readonly RunStages _stages;
    private readonly StagedTables _staged;
    private readonly Definitions _now;
    private readonly Definitions _kept;
    private readonly Replay? _replay;
    private ReplayedRows? _replayed;

    private readonly List<string> _notes = [];
    private readonly List<SuiteResult> _verdicts = [];
    private readonly List<SourceLedger> _sources = [];
    private readonly List<StepLedger> _steps = [];
    private readonly Dictionary<string, TableState> _tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Suite, string> _relations = new(ReferenceEqualityComparer.Instance);

    /// <summary>A run.</summary>
    /// <param name="reading">The pipeline, without faults.</param>
    /// <param name="settings">How to run it.</param>
    /// <param name="lake">The lake, locked and recovered.</param>
    /// <param name="run">The run's id.</param>
    /// <param name="replay">The rows of quarantine that it takes in instead of new files; null for new files.</param>
    public PipelineRun(PipelineReading reading, RunSettings settings, DeltaLake lake, string run, Replay? replay = null)
    {
        _pipeline = reading.Pipeline ?? throw new ArgumentException("The pipeline has faults.", nameof(reading));
        _suites = reading.Suites;
        _settings = settings;
        _lake = lake;
        _run = run;
        _startedAt = settings.Clock.GetUtcNow();
        _stages = new(settings.Clock);
        _staged = new(lake, lake.View());
        _now = Definitions.Of(_pipeline);
        _kept = Definitions.Kept(lake, _pipeline.Name);
        _replay = replay;
    }

    /// <summary>Runs. Once only.</summary>
    /// <exception cref="QuarantineRefusedException">The rows to replay are not as they must be; nothing was done.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled; nothing was published.</exception>
    public PipelineResult Run(CancellationToken cancel)
    {
        var began = _settings.Clock.GetTimestamp();
        try
        {
            return Run(began, cancel);
        }
        catch (Exception e) when (e is LakeException or TemporaryFolderException or StepFailedException or DbException or IOException or UnauthorizedAccessException)
        {
            return Ended(PipelineStatus.Failed, [RunFaults.Told(e, _lake.Root)], began);
        }
        finally
        {
            _staged.DiscardAll();
        }
    }

    private PipelineResult Run(long began, CancellationToken cancel)
    {
        using var engine = new RunEngine(_settings, Folders());
        if (_staged.Before.Time is { } last && last - _startedAt > TimeSpan.FromSeconds(1))
            _notes.Add($"The clock went back: it says {_startedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z, the lake's last publication is of {last.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z. What this run publishes is dated after that one all the same.");
        var files = Stage("find", null, () => _pipeline.Sources.ToDictionary(source => source, source => Find(source, engine, cancel)));
        _replayed = _replay is null ? null : Stage("find", _replay.Tables.Name, () => _replay.Find(_staged.Before, engine, cancel));
        _notes.AddRange(_replayed?.Notes ?? []);
        if (files.Values.SelectMany(found => found.Faults).ToList() is { Count: > 0 } faults)
            return Ended(PipelineStatus.Failed, faults, began);
        DroppedAt = files.Values.SelectMany(found => found.New).Select(file => (DateTimeOffset?)file.WrittenAt).Max();
        if (_replay is null && files.Values.All(found => found.New.Count == 0) && _kept.AreSame(_now))
            return Ended(PipelineStatus.Unchanged, [], began, files) with { Sinks = _settings.IsDryRun ? [] : Copies(engine, _staged.Before, cancel) };

        _notes.AddRange(_kept.ChangedSuites(_now).Select(suite => $"Suite {suite} has changed since the last run: what was taken in before was judged by what it said then."));

        var validator = new SuiteValidator(_settings.Mask, _startedAt) { WithPortraits = _settings.WithPortraits };
        using var stage = new SourceStage(engine.Connection, validator, engine.TemporaryFolder, _startedAt, cancel);
        var refusals = TakeIn(files, stage, engine, cancel);
        if (refusals.Count > 0)
            return Ended(refusals.Exists(r => r.IsFailure) ? PipelineStatus.Failed : PipelineStatus.Stopped, [.. refusals.Select(r => r.Reason)], began);

        Transform(engine, cancel);
        refusals = Audit(new(validator, engine.Connection), cancel);
        if (refusals.Count > 0)
            return Ended(refusals.Exists(r => r.IsFailure) ? PipelineStatus.Failed : PipelineStatus.Stopped, [.. refusals.Select(r => r.Reason)], began);
        if (_settings.IsDryRun)
            return Ended(PipelineStatus.DryRun, [], began);

        return Publish(engine, began, cancel);
    }

    private DateTimeOffset? DroppedAt { get; set; }

    private IncomingFiles Find(PipelineSource source, RunEngine engine, CancellationToken cancel)
    {
        // A replay takes in nothing else.
        if (_replay is not null)
            return new([], [], []);
        var takenIn = new HashSet<string>(StringComparer.Ordinal);
        if (_staged.Before.Find(new SourceTables(_pipeline.Name, source.Table).Files) is { } table)
        {
            InterruptibleQuery.Read(
                engine.Connection,
                $"SELECT sha256 FROM {table.ReadSql}",
                reader =>
                {
                    takenIn.Add(reader.GetString(0));
                    return true;
                },
                cancel);
        }

        return IncomingFiles.Find((SuiteData.Files)source.Suite.Data, takenIn, cancel);
    }

    // Every source is judged, so that all that is wrong is told at once.
    private List<Refusal> TakeIn(Dictionary<PipelineSource, IncomingFiles> files, SourceStage stage, RunEngine engine, CancellationToken cancel)
    {
        var refusals = new List<Refusal>();
        foreach (var place in SourceOrder.Of([.. _pipeline.Sources.Select(source => source.Suite)]))
        {
            var source = _pipeline.Sources[place];
            var run = new SourceRun(source, _pipeline.Name, _staged, engine, _replay?.Tables.Name == source.Table ? _replayed : null);
            var intake = run.Intake(files[source], _run, _startedAt, name => OtherBatch(name, source.Suite, engine.Connection), cancel);
            var outcome = stage.Take(intake, (name, work) => Stage(name, source.Name, work));

            _notes.AddRange(outcome.Notes);
            if (outcome.Ledger is { } ledger)
                _sources.Add(ledger);
            if (outcome.Verdict is { } verdict)
                _verdicts.Add(verdict);
            refusals.AddRange(outcome.Reasons.Select(reason => new Refusal(reason, outcome.Status == SourceStatus.Failed)));

            if (outcome.Status == SourceStatus.Go && run.Keep(outcome, files[source], _run, _startedAt, cancel) is { } silver)
            {
                _tables[source.Name] = silver;
                _tables.TryAdd(QuarantineOf.Name(source.Name), run.QuarantineNow());
                _relations[source.Suite] = SourceColumns.AsInSource(source.Suite, silver.Relation, engine.Connection);
            }
            else if (outcome is { Status: SourceStatus.Stopped, Bronze: { } bronze })
            {
                // Nothing will be published, so this serves to judge the other sources by what is wrong with themselves, not by what was stopped here.
                _relations[source.Suite] = bronze;
            }
        }

        return refusals;
    }

    private void Transform(RunEngine engine, CancellationToken cancel)
    {
        foreach (var wave in _pipeline.Waves)
        {
            var runs = wave.Select(step =>
            {
                var inputs = step.Inputs.ToDictionary(name => name, Input, StringComparer.OrdinalIgnoreCase);
                var run = new StepRun(step, new(_pipeline.Name, step.Layer, step.Table), _staged, engine);
                return Task.Run(() => Stage("transform", step.FullName, () => run.Run(inputs, _kept.HasStep(step, _now), cancel)), cancel);
            }).ToList();
            Wait(runs);

            foreach (var (step, run) in wave.Zip(runs))
            {
                var (ledger, table) = run.Result;
                _tables[step.Table] = table;
                if (step.Suite is not null)
                    _relations[step.Suite] = table.Relation;
                if (ledger is null)
                    continue;
                if (!ledger.AddsUp)
                    throw new StepFailedException($"{step.FullName}: expected {ledger.RowsKept + ledger.RowsOut} rows, found {ledger.RowsInTable}.", null);
                _steps.Add(ledger);
            }
        }
    }

    private TableState Input(string name)
        => _tables.TryGetValue(name, out var table)
            ? table
            : throw new StepFailedException($"{_pipeline.File}: expected rows of '{name}', found that no drop of it was ever taken in. Deliver one.", null);

    private List<Refusal> Audit(OutputAudit audit, CancellationToken cancel)
    {
        var refusals = new List<Refusal>();
        foreach (var step in _pipeline.Steps)
        {
            // A table that is as it was has been judged, unless its suite says something else now.
            if (step.Suite is not { } suite || (!_steps.Exists(ledger => ledger.Table == step.FullName) && _kept.HasSuite(suite.Name, _now)))
                continue;
            var verdict = Stage("audit", step.FullName, () => audit.Judge(suite, _relations[suite], name => OtherBatch(name, suite, audit.Connection), cancel));
            _verdicts.Add(verdict);
            if (verdict.Success(Severity.Critical) != true)
                refusals.AddRange(AuditReasons.Of(verdict));
        }

        return refusals;
    }

    private PipelineResult Publish(RunEngine engine, long began, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        KnownSource.Keep(_lake, _pipeline);
        var changes = _staged.Changes;
        if (changes.Count == 0)
        {
            KeepDefinitions();
            return Ended(PipelineStatus.Unchanged, [], began) with { Sinks = Copies(engine, _staged.Before, cancel) };
        }

        var publication = Stage("publish", null, () => Published(changes));
        KeepDefinitions();
        DateOutputs(publication.Time);

        var view = _lake.ViewOf(publication.Number);
        var tables = changes.Select(change => view.Get(change.Table)).Select(table => new PublishedTable(
            table.Name.ToString(), table.Version, table.Rows ?? 0, Path.GetRelativePath(_lake.Root, table.Folder).Replace('\\', '/'))).ToList();
        var copies = Copies(engine, view, cancel);
        return Ended(PipelineStatus.Published, [], began) with { Sinks = copies, Tables = tables, Publication = publication.Number, PublishedAt = publication.Time };
    }

    // Until it is published a table has no time.
    private void DateOutputs(DateTimeOffset time)
    {
        for (var i = 0; i < _verdicts.Count; i++)
        {
            if (_verdicts[i] is { Batch: { } batch } verdict && _pipeline.Steps.Any(step => step.Suite?.File == verdict.File))
                _verdicts[i] = verdict with { Batch = batch with { DataTime = time } };
        }
    }

    private PublicationRecord Published(IReadOnlyList<TableChange> changes)
    {
        try
        {
            var publication = _lake.Publish(_run, changes);
            _staged.Published();
            return publication;
        }
        catch (Exception e) when (e is not (LakeConflictException or LakeFileMissingException or LakeFullException or LakeReadOnlyException))
        {
            // It may have begun: then the next run needs the files to finish it.
            _staged.Published();
            throw;
        }
    }

    private void KeepDefinitions()
    {
        try
        {
            _now.Keep(_lake, _pipeline.Name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _notes.Add($"What steps and suites say could not be kept: {RunFaults.Told(e, _lake.Root)} Until it can be, each run makes the tables of all steps anew.");
        }
    }

    private IReadOnlyList<SinkResult> Copies(RunEngine engine, LakeView view, CancellationToken cancel)
    {
        var copies = new TableCopies(_pipeline, _settings, _lake, view, engine.Connection);
        return copies.AreWanted ? Stage("sinks", null, () => copies.Write(cancel)) : [];
    }

    private PipelineResult Ended(PipelineStatus status, IReadOnlyList<string> reasons, long began, Dictionary<PipelineSource, IncomingFiles>? untouched = null)
        => new(
            _pipeline.Name,
            status,
            reasons,
            untouched is null
                ? [.. _sources.OrderBy(ledger => _pipeline.Sources.ToList().FindIndex(source => source.Name == ledger.Source))]
                : [.. untouched.Select(it => new SourceLedger(it.Key.Name, it.Key.Suite.Name, [], it.Value.TakenInBefore, 0, 0, 0, 0, 0, 0, 0))],
            _steps,
            _verdicts,
            _stages.Ended,
            [])
        {
            Notes = _notes,
            StartedAt = _startedAt,
            Duration = _settings.Clock.GetElapsedTime(began),
            DroppedAt = DroppedAt,
            Definitions = _now.Hashes,
        };

    private Batch OtherBatch(string name, Suite from, DbConnection connection)
    {
        if (_suites.Find(from, name) is not { } suite)
            throw new CannotEvaluateException($"suite '{name}' was not found beside {from.Name}");
        if (!_relations.TryGetValue(suite, out var relation))
            throw new CannotEvaluateException($"the table of suite '{name}' has no rows yet: its drop could not be taken in, or there was none");
        return OutputAudit.BatchOf(suite, relation, connection);
    }

    private IEnumerable<string> Folders()
        => _pipeline.Sources.SelectMany(source => DropFolders.Of((SuiteData.Files)source.Suite.Data)).Append(_lake.Root).Concat(_replay?.Folders ?? []);

    private void Stage(string stage, string? of, Action work)
        => Stage(stage, of, () =>
        {
            work();
            return true;
        });

    private T Stage<T>(string stage, string? of, Func<T> work)
    {
        _settings.Progress?.Report(new(_pipeline.Name, stage, of));
        return _stages.Time(stage, of, work);
    }

    // Where several fail, the first is told; the others are interrupted or have failed of the same.
    private static void Wait(IReadOnlyList<Task> tasks)
    {
        try
        {
            Task.WaitAll([.. tasks]);
        }
        catch (AggregateException e)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions.OrderBy(inner => inner is OperationCanceledException).First());
        }
    }
}

/// <summary>Why a checkpoint lets nothing pass.</summary>
/// <param name="Reason">One plain sentence.</param>
/// <param name="IsFailure">True when it could not be judged; false when what was judged is not as expected.</param>
internal sealed record Refusal(string Reason, bool IsFailure);
