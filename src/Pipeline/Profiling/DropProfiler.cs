using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Checkpoints;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Profiling.Passes;
using ContactCenter.Pipeline.Profiling.Proposing;

namespace ContactCenter.Pipeline.Profiling;

/// <summary>
/// Profiles drops and proposes a suite for each: opens them, studies each table, looks for references between them, writes the suites, and
/// holds the suites against the drops before anybody sees them. The main path of <c>ccq profile</c>.
/// </summary>
public sealed class DropProfiler : IDisposable
{
    private readonly ValidationSettings _settings;
    private readonly Workspace _workspace;

    /// <summary>A profiler. Its engine opens in the background.</summary>
    public DropProfiler(ValidationSettings settings)
    {
        _settings = settings;
        _workspace = new(settings);
    }

    /// <summary>Profiles. Once only.</summary>
    /// <param name="sources">The drops, at least one, all with the same root and each with a name of its own.</param>
    /// <param name="cancel">Interrupts the work within a moment.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    /// <exception cref="TemporaryFolderException">There is no place for temporary files.</exception>
    public ProfileResult Run(IReadOnlyList<ProfileSource> sources, CancellationToken cancel)
    {
        Suite[] suites = [.. sources.Select(source => SuiteOf(source, CsvFormat.Default, []))];
        using var drops = new OpenDrops(new(suites, [], []), _workspace, new(lake: null, _settings.Clock), _settings.Progress is not null, cancel);

        var tables = new List<TableStudy>();
        var faults = new List<string>();
        foreach (var (source, suite) in sources.Zip(suites))
        {
            using var progress = ScanProgress.Of(suite, _settings.Progress, drops.Connection);
            var (written, opened) = Open(source, suite, drops, progress);
            if (opened.Faults.Count > 0)
                faults.AddRange(opened.Faults);
            else
                Try(source, faults, () => tables.Add(StudyCarefullyIfNeeded(source, written, opened, drops, cancel)));
        }

        if (faults.Count > 0)
            return new([], faults);

        Try(sources[0], faults, () => tables = [.. ReferenceSearch.Run(tables, cancel)]);
        if (faults.Count > 0)
            return new([], faults);

        (ProfileSource Source, string Suite)[] proposals = [.. tables.Select(table => (table.Source, SuiteProposal.Of(table)))];
        var doubts = ProposalCheck.Doubts(proposals, _settings, cancel);
        return doubts.Count > 0 ? new([], doubts) : new([.. tables.Zip(proposals, (table, proposal) => new ProfiledTable(Profiles.Of(table), proposal.Suite))], []);
    }

    /// <summary>Closes the engine and removes temporary files.</summary>
    public void Dispose() => _workspace.Dispose();

    // Opens the drop as the usual CSV, and again as its files turn out to be written.
    private static (Suite Suite, OpenDrop Opened) Open(ProfileSource source, Suite suite, OpenDrops drops, IProgress<DropProgress>? progress)
    {
        var format = CsvFormat.Default;
        var opened = drops.Open(suite, progress);
        if ((opened.Faults.Count > 0 ? opened.Declare : Encodings.Other(opened.Drop)) is { } encoding)
        {
            format = format with { Encoding = encoding.Name() };
            suite = SuiteOf(source, format, []);
            opened = drops.Open(suite, progress);
        }

        if (opened.Faults.Count == 0 && Delimiters.Other(opened.Drop) is { } delimiter)
        {
            suite = SuiteOf(source, format with { Delimiter = delimiter }, []);
            opened = drops.Open(suite, progress);
        }

        return (suite, opened);
    }

    private static TableStudy StudyCarefullyIfNeeded(ProfileSource source, Suite suite, OpenDrop opened, OpenDrops drops, CancellationToken cancel)
    {
        try
        {
            return Study(source, suite, opened, drops, cancel);
        }
        catch (BatchUnreliableException first)
        {
            opened = drops.OpenCarefully(suite, first.Message);
            return opened.Faults.Count > 0 ? throw new BatchUnreliableException(opened.Faults[0], first) : Study(source, suite, opened, drops, cancel);
        }
    }

    private static TableStudy Study(ProfileSource source, Suite suite, OpenDrop opened, OpenDrops drops, CancellationToken cancel)
    {
        var format = ((SuiteData.Files)suite.Data).Csv;
        // A suite can't name a column without a name.
        var batch = opened.Batch with { Columns = [.. opened.Batch.Columns.Where(column => !string.IsNullOrWhiteSpace(column.Name))] };
        var (table, columns, keys) = TableProfiler.Study(batch, Typed, cancel);
        return new(source, opened.Drop, table, columns, keys) { Format = format };

        Batch Typed(IReadOnlyList<SuiteColumn> types)
        {
            var typed = DropBatch.Of(SuiteOf(source, format, types), opened.Drop, drops.Connection);
            return typed with { Columns = [.. typed.Columns.Where(column => !string.IsNullOrWhiteSpace(column.Name))] };
        }
    }

    private static void Try(ProfileSource source, List<string> faults, Action study)
    {
        try
        {
            study();
        }
        catch (Exception e) when (e is DuckDbException or MetricFailedException or BatchUnreliableException)
        {
            faults.Add($"{source.Data}: the engine can't read it: {e.Message}");
        }
    }

    private static Suite SuiteOf(ProfileSource source, CsvFormat format, IReadOnlyList<SuiteColumn> columns)
        => new(source.Name, "", source.Name, new SuiteData.Files(source.Data, source.Root, format), columns, []);
}
