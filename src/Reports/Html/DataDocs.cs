using System.Security.Cryptography;
using System.Text.Json;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Html.Dashboards;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Html.Pages;
using ContactCenter.Reports.Html.Rendering;
using ContactCenter.Reports.Json;
using ContactCenter.Reports.Requests;

namespace ContactCenter.Reports.Html;

/// <summary>
/// A folder of data docs. The main path of the pages: a verdict is kept in the folder's history, and what changed by it is rendered from what was kept, so that building
/// the folder again gives the same bytes.
/// </summary>
/// <param name="root">The folder.</param>
public sealed class DataDocs(string root)
{
    /// <summary>The runs whose verdicts and pages are kept; of older ones the summaries stay.</summary>
    public const int RunsWithPages = 30;

    private readonly DocsFolder _folder = new(root);
    private DocsRun? _lastRead;

    // The same sources give the same one; any change to a component gives another.
    private static string PageVersion { get; } = typeof(DataDocs).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>The page to open first.</summary>
    public string FirstPage => _folder.Full(DocsFolder.Index);

    /// <summary>Whether there is anything to make pages of.</summary>
    public bool HaveRuns => File.Exists(_folder.Full(DocsFolder.RunIndex));

    /// <summary>Why no docs can be kept in a folder; null when they can. Folders on the way to it are made.</summary>
    /// <param name="root">The folder.</param>
    internal static string? Refusal(string root)
    {
        var folder = new DocsFolder(root);
        if (File.Exists(root))
            return "it is a file; expected a folder";
        // Somebody's site is not to be written over.
        return File.Exists(folder.Full(DocsFolder.Index)) && !File.Exists(folder.Full(DocsFolder.RunIndex))
            ? $"its {DocsFolder.Index} is not of ccq; name another folder, or remove it"
            : ReportFile.Refusal(folder.Full(DocsFolder.Index));
    }

    /// <summary>Keeps a verdict and renders what changed.</summary>
    /// <param name="result">The verdict.</param>
    /// <exception cref="IOException">The folder can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write there.</exception>
    /// <exception cref="FormatException">The history in the folder is not one of ccq, or of a newer one.</exception>
    public void Add(ValidationResult result)
    {
        using var document = new MemoryStream();
        ValidationJson.Write(result, document);
        var content = document.ToArray();
        // Equal verdicts of one moment are one run.
        Add($"{result.StartedAt.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}-{Convert.ToHexStringLower(SHA256.HashData(content))[..6]}", content);
    }

    /// <inheritdoc cref="Add(ValidationResult)"/>
    /// <param name="run">What a run did.</param>
    public void Add(RunRecord run)
    {
        using var document = new MemoryStream();
        RunJson.Write(run, document);
        Add(run.Id, document.ToArray());
    }

    /// <summary>Keeps the rows of dashboards for the next rendering; those of pipelines that are not among them stay as they were.</summary>
    /// <param name="dashboards">The dashboards as they were read.</param>
    /// <exception cref="IOException">The folder can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write there.</exception>
    public void Keep(IReadOnlyList<Dashboard> dashboards)
    {
        using var held = DocsLock.Take(_folder);
        new DashboardPages(_folder, new(_folder)).Keep(dashboards);
    }

    /// <summary>Renders every page that is missing, of another version of ccq, or not what its run's documents say.</summary>
    /// <returns>How many files were written.</returns>
    /// <exception cref="IOException">The folder can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write there.</exception>
    /// <exception cref="FormatException">The history in the folder is not one of ccq, or of a newer one.</exception>
    public int Build()
    {
        using var held = DocsLock.Take(_folder);
        var history = RunHistory.Open(_folder);
        return Render(history, Kept(history));
    }

    private void Add(string run, byte[] verdict)
    {
        using var held = DocsLock.Take(_folder);
        var files = new PageFiles(_folder);
        files.Write(DocsFolder.Verdict(run), verdict);
        var read = _lastRead = ReadAnew(run);
        var before = RunHistory.Open(_folder);
        var place = before.Runs.Count(line => (line.StartedAt, line.Id).CompareTo((read.StartedAt, read.Id)) < 0);
        files.Write(DocsFolder.Summary(run), output => RunSummaryJson.Write(RunSummary.Of(read, table => before.LastJudged(table, place).Table), output));
        var history = RunHistory.Open(_folder);
        Retention.Apply(_folder, history, RunsWithPages);
        // Pages share their styles and scripts: those that another version made would look wrong beside new ones.
        Render(history, IsOfThisVersion() ? [.. Kept(history).Where(kept => kept == run || !HasPages(kept))] : Kept(history));
    }

    private List<string> Kept(RunHistory history) => [.. history.Runs.Where(run => HasVerdict(run.Id)).Select(run => run.Id)];

    private bool IsOfThisVersion() => File.Exists(_folder.Full(DocsFolder.Version)) && File.ReadAllText(_folder.Full(DocsFolder.Version)) == PageVersion;

    private int Render(RunHistory history, IReadOnlyList<string> runs)
    {
        var files = new PageFiles(_folder);
        files.Write(DocsFolder.RunIndex, new RunIndex(history.Runs).Write);
        foreach (var asset in AssetFiles.Paths)
            files.Write(asset, AssetFiles.Read(asset));

        files.RemoveLeftOvers();
        using var renderer = new PageRenderer();
        foreach (var run in runs)
            RenderRun(renderer, files, history, Read(run));

        files.Write(DocsFolder.AllRuns, renderer.Render<RunsPage>(new KeyValuePair<string, object?>("Model", RunsModel.Of(history, HasVerdict))));
        if (history.Runs.LastOrDefault(run => HasVerdict(run.Id)) is { } latest)
            files.Write(DocsFolder.Index, renderer.Render<IndexPage>(new KeyValuePair<string, object?>("Model", IndexModel.Of("", Read(latest.Id), history))));
        new DashboardPages(_folder, files).Render(renderer);
        files.Write(DocsFolder.RunsWithPages, $"window.ccqRuns = [{string.Join(", ", Kept(history).Select(run => $"\"{JsonEncodedText.Encode(run)}\""))}];\n");
        files.Write(DocsFolder.Version, PageVersion);
        return files.Written;
    }

    private static void RenderRun(PageRenderer renderer, PageFiles files, RunHistory history, DocsRun run)
    {
        foreach (var table in run.Tables)
        {
            var path = DocsFolder.PageOf(run.Id, table.Id);
            var root = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
            files.Write(path, renderer.Render<TablePage>(new KeyValuePair<string, object?>("Model", TableModel.Of(root, run, table, history))));
        }

        // Last, so that a run that has it has them all.
        files.Write(DocsFolder.PageOf(run.Id), renderer.Render<IndexPage>(new KeyValuePair<string, object?>("Model", IndexModel.Of("../../", run, history))));
    }

    private bool HasVerdict(string run) => File.Exists(_folder.Full(DocsFolder.Verdict(run)));

    private bool HasPages(string run) => File.Exists(_folder.Full(DocsFolder.PageOf(run)));

    // A run's own pages and the first page are made of the same document, which may have megabytes.
    private DocsRun Read(string run) => _lastRead?.Id == run ? _lastRead : _lastRead = ReadAnew(run);

    private DocsRun ReadAnew(string run)
    {
        var path = DocsFolder.Verdict(run);
        try
        {
            return DocsRunReader.Read(run, File.ReadAllBytes(_folder.Full(path)));
        }
        catch (FormatException e)
        {
            throw new FormatException($"{path}: {e.Message}", e);
        }
    }
}
