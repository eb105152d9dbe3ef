using ContactCenter.Reports.Html;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Tests.Html.History;

public sealed class Runs_beyond_those_that_keep_their_pages : IDisposable
{
    private readonly SomeHistory _docs = new();
    private readonly string[] _runs;

    public Runs_beyond_those_that_keep_their_pages()
    {
        _runs =
        [
            _docs.Validated(Some.Suite("messages", SomeHistory.Rule("b", 0))),
            _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 1))),
            _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 2))),
            _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 3))),
        ];
        Retention.Apply(_docs.Folder, _docs.History, latest: 2);
    }

    [Fact]
    public void keep_verdict_and_pages_only_where_they_were_the_last_to_judge_a_table()
        => _runs.Select(run => File.Exists(_docs.Folder.Full(DocsFolder.Verdict(run)))).ShouldBe([true, false, true, true]);

    [Fact]
    public void keep_their_summaries()
    {
        Directory.EnumerateFileSystemEntries(_docs.Folder.Full(DocsFolder.OfRun(_runs[1]))).Select(Path.GetFileName).ShouldBe(["summary.json"]);
        _docs.History.Summary(_runs[1]).Tables[0].Rules[0].Unexpected.ShouldBe(1);
    }

    [Fact]
    public void are_in_the_list_without_a_link()
    {
        new DataDocs(_docs.Root).Build();

        var page = _docs.Page(DocsFolder.AllRuns);
        page.ShouldContain($"id=\"{_runs[1]}\"");
        page.ShouldNotContain($"href=\"runs/{_runs[1]}/index.html\"");
        page.ShouldContain($"href=\"runs/{_runs[2]}/index.html\"");
    }

    public void Dispose() => _docs.Dispose();
}
