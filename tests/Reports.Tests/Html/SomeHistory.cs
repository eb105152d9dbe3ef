using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Html;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Html.Pages;

namespace ContactCenter.Reports.Tests.Html;

/// <summary>A folder of data docs on a disk. Every run is a day after the one before.</summary>
internal sealed class SomeHistory : IDisposable
{
    private int _days;

    public SomeHistory() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), $"ccq-docs-{Guid.NewGuid():N}");

    public DocsFolder Folder => new(Root);

    public RunHistory History => RunHistory.Open(Folder);

    /// <summary>A validation, kept and rendered.</summary>
    /// <returns>Its id.</returns>
    public string Validated(params SuiteResult[] suites)
    {
        new DataDocs(Root).Add(Some.Verdict(suites) with { StartedAt = Some.Start.AddDays(_days++) });
        return History.Runs[^1].Id;
    }

    /// <summary>A run, kept and rendered.</summary>
    public string Ran(params PipelineResult[] pipelines)
    {
        var start = Some.Start.AddDays(_days++);
        new DataDocs(Root).Add(SomeRun.Of(pipelines) with { Id = $"{start:yyyyMMdd'T'HHmmss'Z'}-run", StartedAt = start });
        return History.Runs[^1].Id;
    }

    /// <summary>The first page's model as of the latest run.</summary>
    public IndexModel Index() => Index(History.Runs[^1].Id);

    public IndexModel Index(string run, string root = "") => IndexModel.Of(root, DocsRunReader.Read(run, File.ReadAllBytes(Folder.Full(DocsFolder.Verdict(run)))), History);

    public string Page(string path) => File.ReadAllText(Folder.Full(path));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>A rule of which so many of 100 rows fail.</summary>
    public static ExpectationResult Rule(string column, long failing, Severity severity = Severity.Critical, long of = 100) => Some.Rule(
        column,
        "is not null",
        failing > 0 ? Outcome.Unmet : Outcome.Met,
        severity,
        details: new() { ElementCount = of, MissingCount = 0, UnexpectedCount = failing });
}
