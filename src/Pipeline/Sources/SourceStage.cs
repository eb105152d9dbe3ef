using System.Data.Common;
using ContactCenter.DuckDb;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Expectations.Validation;
using ContactCenter.Pipeline.Checkpoints;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Sources;

/// <summary>
/// Takes the new files of sources in: drop → bronze → repeats leave → the suite judges what is left → rows that break a rule go into quarantine → the others, typed,
/// are silver's. Everything is staged, nothing is published here. This file is the main path.
/// </summary>
public sealed class SourceStage : IDisposable
{
    private readonly SuiteValidator _validator;
    private readonly string _temporaryFolder;
    private readonly DateTimeOffset _now;
    private readonly ScratchTables _scratch;

    /// <summary>A stage for the sources of one run.</summary>
    /// <param name="connection">An open connection, whose time zone is UTC; nothing else may read on it meanwhile.</param>
    /// <param name="validator">Judges.</param>
    /// <param name="temporaryFolder">Where temporary files may be made, in folders of their own.</param>
    /// <param name="now">The moment that ages of data are counted to: the start of the run.</param>
    /// <param name="cancel">Interrupts the work.</param>
    public SourceStage(DuckDbConnection connection, SuiteValidator validator, string temporaryFolder, DateTimeOffset now, CancellationToken cancel)
    {
        _validator = validator;
        _temporaryFolder = temporaryFolder;
        _now = now;
        _scratch = new(connection, cancel);
    }

    /// <summary>Takes one source in.</summary>
    /// <param name="intake">What to take in.</param>
    /// <param name="timing">Told each step's name (read, repeats, checkpoint, split) and its work, to take its time.</param>
    /// <param name="progress">Told now and then how many bytes were read; may be null.</param>
    /// <exception cref="OperationCanceledException">The work was interrupted.</exception>
    public SourceOutcome Take(SourceIntake intake, Action<string, Action>? timing = null, IProgress<DropProgress>? progress = null)
    {
        timing ??= static (_, work) => work();
        BronzeDrop? bronze = null;
        try
        {
            if (intake.Files.Count > 0)
                timing("read", () => bronze = BronzeDrop.Take(intake, _scratch, _temporaryFolder, progress));
            return Take(intake, bronze, timing);
        }
        catch (UnreadableDropException e)
        {
            return new(SourceStatus.Failed, e.Faults, SuiteVerdict.Unreadable(intake.Suite, e.Faults), Ledger: null);
        }
        catch (DuckDbException e) when (e.ErrorType == DuckDbErrorType.Binder && bronze is { Drop.MissingColumns: { Count: > 0 } missing })
        {
            // The pipeline's own SQL, of set: or of a key, names a column that the suite promises and the data lack.
            string[] faults = [StopReasons.Missing(intake.Suite, [.. missing.Select(column => column.Name)])];
            return new(SourceStatus.Failed, faults, SuiteVerdict.Unreadable(intake.Suite, faults), Ledger: null);
        }
        catch (BatchUnreliableException e)
        {
            string[] faults = [$"{intake.Suite.Data.Name}: the engine can't read what it staged: {e.Message}"];
            return new(SourceStatus.Failed, faults, SuiteVerdict.Unreadable(intake.Suite, faults), Ledger: null);
        }
        finally
        {
            bronze?.Dispose();
        }
    }

    /// <summary>Removes what the outcomes refer to.</summary>
    public void Dispose() => _scratch.Dispose();

    private SourceOutcome Take(SourceIntake intake, BronzeDrop? bronze, Action<string, Action> timing)
    {
        if (bronze is null && intake.Waiting is null && intake.Replayed is null)
            return new(SourceStatus.Go, [], Verdict: null, Ledger(intake, null, null, Repeats.None, new(null, 0, 0), accepted: 0));

        var rows = SourceRows.Of(intake, _scratch, bronze);
        if (rows.Fault() is { } fault)
            throw new UnreadableDropException([fault]);

        var repeats = Repeats.None;
        timing("repeats", () => repeats = RepeatSearch.Of(intake, rows, () => SoundRows.Predicate(intake.Suite, SourceBatch.OfNothing(intake, rows, _scratch), _now), _scratch));

        JudgedBatch? judged = null;
        JudgedBatch? replayed = null;
        IReadOnlyList<JudgedRowRule>? forWaiting = null;
        timing("checkpoint", () => (judged, replayed, forWaiting) = Judge(intake, bronze, rows, repeats));

        var split = new RowSplit(null, 0, 0);
        var notes = new List<string>();
        timing("split", () => split = Split(intake, rows, repeats, judged, forWaiting, notes));

        var verdict = bronze is not null && judged is not null ? SuiteVerdict.Of(intake.Suite, bronze.Drop, judged)
            : replayed is not null ? SuiteVerdict.OfReplayed(intake.Suite, replayed)
            : null;
        List<string> failed = verdict is null ? [] : [.. StopReasons.NotJudged(intake.Suite, verdict)];
        List<string> stopped = bronze is null ? [] : [.. StopReasons.Rejected(intake.Suite, bronze.Drop)];
        if (judged is not null)
            stopped.AddRange([.. StopReasons.Table(intake.Suite, judged), .. StopReasons.Quarantined(intake.Suite, split.OfDrop, rows.DropRows, judged)]);

        if (failed.Count + stopped.Count > 0)
        {
            var accepted = _scratch.CountRows(split.Good(repeats.Left(rows.All)));
            return new(failed.Count > 0 ? SourceStatus.Failed : SourceStatus.Stopped, [.. failed, .. stopped], verdict, Ledger(intake, bronze, rows, repeats, split, accepted))
            {
                Files = bronze?.Drop.Files ?? [],
                Bronze = bronze?.Relation,
                Notes = notes,
            };
        }

        SourceOutcome? staged = null;
        timing("split", () => staged = Stage(intake, bronze, rows, repeats, split, verdict));
        return staged! with { Notes = notes };
    }

    // Nothing is left to judge when all new rows repeat others, and rules on the whole table would say of the rest what is not so of the drop.
    private (JudgedBatch? OfDrop, JudgedBatch? OfReplayed, IReadOnlyList<JudgedRowRule>? ForWaiting) Judge(SourceIntake intake, BronzeDrop? bronze, SourceRows rows, Repeats repeats)
    {
        JudgedBatch? ofDrop = null;
        if (bronze is not null && (rows.DropRows > repeats.LeavingDrop || rows.DropRows == 0))
        {
            var batch = SourceBatch.OfDrop(intake, rows, repeats, bronze.Drop.IsText, _scratch);
            ofDrop = _validator.Judge(intake.Suite, batch, intake.OtherBatch, _scratch.Cancel);
        }

        if (rows.WaitingRows is null)
            return (ofDrop, null, null);
        var ofReplayed = rows.Replayed > 0
            ? _validator.Judge(intake.Suite, SourceBatch.OfReplayed(intake, rows, repeats, _scratch), intake.OtherBatch, _scratch.Cancel)
            : null;
        var plan = ofDrop ?? ofReplayed ?? _validator.Judge(intake.Suite, SourceBatch.OfNothing(intake, rows, _scratch), intake.OtherBatch, _scratch.Cancel);
        var isWhole = plan.Results.Select((result, i) => (result, i)).All(r =>
            r.result.Outcome != Outcome.Errored || r.result.Severity != Severity.Critical || intake.Suite.Rules[r.i].Expectation is not RowExpectation);
        // A rule that can't be evaluated might be the one that the row would break.
        return (ofDrop, ofReplayed is { Rows: > 0 } ? ofReplayed : null, isWhole ? plan.RowRules : null);
    }

    private RowSplit Split(
        SourceIntake intake, SourceRows rows, Repeats repeats, JudgedBatch? judged, IReadOnlyList<JudgedRowRule>? forWaiting, List<string> notes)
    {
        if (rows.WaitingRows is not null && forWaiting is null)
            notes.Add($"{intake.Suite.Name}: rows that wait in quarantine were not judged again, because a critical rule could not be evaluated.");
        try
        {
            return RowSplit.Of(rows, repeats, judged, forWaiting, _scratch);
        }
        catch (DbException e) when (forWaiting is not null)
        {
            notes.Add($"{intake.Suite.Name}: rows that wait in quarantine were not judged again: {e.Message}");
            return RowSplit.Of(rows, repeats, judged, waiting: null, _scratch);
        }
    }

    private SourceOutcome Stage(SourceIntake intake, BronzeDrop? bronze, SourceRows rows, Repeats repeats, RowSplit split, SuiteResult? verdict)
    {
        var quarantined = QuarantineRows.Select(intake, rows, split, bronze?.Drop.Rejects ?? [], _scratch);
        var quarantine = quarantined is null ? null : intake.Stage(SourceTable.Quarantine, quarantined);

        var silver = intake.Stage(SourceTable.Silver, SilverRows.Select(rows, repeats, split));
        var silverRows = _scratch.CountRows(silver);

        var ledger = Ledger(intake, bronze, rows, repeats, split, silverRows - repeats.Refreshed);
        List<string> faults = [];
        if (!ledger.AddsUp)
            faults.Add($"{intake.Name}: expected that every row is in one place, found a difference of {ledger.Difference}: {ledger.RowsInDrop} in the drop, {ledger.Waiting} waiting and {ledger.Replayed} replayed, "
                + $"{ledger.Rejected} rejected, {ledger.Redelivered} redelivered, {ledger.Restated} restated, {ledger.Quarantined} quarantined, {ledger.Accepted} accepted.");
        if (quarantine is not null && _scratch.CountRows(quarantine) is var set && set != split.OfDrop + ledger.Rejected)
            faults.Add($"{intake.Name}: expected {split.OfDrop + ledger.Rejected} rows in quarantine, found {set}.");

        return new(faults.Count > 0 ? SourceStatus.Failed : SourceStatus.Go, faults, verdict, ledger)
        {
            Files = bronze?.Drop.Files ?? [],
            Bronze = bronze?.Relation,
            Quarantine = quarantine,
            Silver = silver,
            SilverRows = silverRows,
            RemovedKeys = repeats.RemovedKeys,
            Removed = repeats.Replaced + repeats.Refreshed,
            Refreshed = repeats.Refreshed,
            Rejudged = rows.WaitingTable is null ? null : _scratch.Make(SilverRows.Rejudged(intake.Suite, rows, repeats, split)),
        };
    }

    private static SourceLedger Ledger(SourceIntake intake, BronzeDrop? bronze, SourceRows? rows, Repeats repeats, RowSplit split, long accepted)
        => new(
            intake.Name,
            intake.Suite.Name,
            [.. intake.Files.Keys.Order(StringComparer.Ordinal)],
            intake.FilesTakenInBefore,
            RowsInDrop: bronze?.Drop.Files.Sum(file => file.Records + file.Rejected) ?? 0,
            Waiting: rows?.Waiting ?? 0,
            Rejected: bronze?.Drop.Rejects.Count ?? 0,
            repeats.Redelivered,
            repeats.Restated,
            Quarantined: split.OfDrop + split.OfWaiting,
            accepted)
        {
            Replayed = rows?.Replayed ?? 0,
            QuarantinedOfDrop = split.OfDrop,
            Replaced = repeats.Replaced,
            LookAlikes = repeats.LookAlikes,
        };
}
