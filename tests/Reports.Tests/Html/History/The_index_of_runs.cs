using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Tests.Html.History;

public sealed class The_index_of_runs : IDisposable
{
    private readonly SomeHistory _docs = new();
    private readonly IReadOnlyList<RunLine> _runs;

    public The_index_of_runs()
    {
        _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 0)));
        _docs.Validated(Some.Suite("orders", SomeHistory.Rule("a", 3)), Some.Suite("messages", SomeHistory.Rule("b", 0)));
        _runs = _docs.History.Runs;
    }

    private string Index => _docs.Folder.Full(DocsFolder.RunIndex);

    [Fact]
    public void has_a_line_for_each_run_oldest_first()
    {
        _runs.Select(run => (run.StartedAt, run.ExitCode, run.Rows, run.Evaluated, run.Failing)).ShouldBe([
            (Some.Start, ExitCode.Success, 2500, 1, 0),
            (Some.Start.AddDays(1), ExitCode.Unmet, 5000, 2, 1)]);
        _runs[1].Reason.ShouldBe("failed; 1 critical rule unmet");
        _runs[1].Tables.ShouldBe(new Dictionary<TableId, TableVerdict>
        {
            [new("customer-courier", "messages")] = TableVerdict.Passed,
            [new("customer-courier", "orders")] = TableVerdict.Failed,
        }, ignoreOrder: true);
    }

    [Fact]
    public void comes_back_as_it_was_written() => ShouldBeThem(RunIndex.Read(Written(new RunIndex(_runs))).Runs);

    [Fact]
    public void is_made_anew_of_the_summaries_when_it_is_missing()
    {
        File.Delete(Index);

        ShouldBeThem(_docs.History.Runs);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("[1, 2]")]
    [InlineData("""{"format":"ccq.run_index/9"}""")]
    [InlineData("""{"format":"ccq.run_index/1","names":[],"runs":[{"id":"x"}]}""")]
    public void is_made_anew_when_it_is_broken(string content)
    {
        File.WriteAllText(Index, content);

        ShouldBeThem(_docs.History.Runs);
    }

    [Fact]
    public void loses_a_run_whose_folder_was_removed()
    {
        Directory.Delete(_docs.Folder.Full(DocsFolder.OfRun(_runs[0].Id)), recursive: true);

        _docs.History.Runs.Select(run => run.Id).ShouldBe([_runs[1].Id]);
    }

    public void Dispose() => _docs.Dispose();

    private void ShouldBeThem(IReadOnlyList<RunLine> runs)
    {
        var none = new Dictionary<TableId, TableVerdict>();
        runs.Select(run => run with { Tables = none }).ShouldBe(_runs.Select(run => run with { Tables = none }));
        runs.Select(run => run.Tables.OrderBy(table => table.Key)).SelectMany(tables => tables).ShouldBe(_runs.SelectMany(run => run.Tables.OrderBy(table => table.Key)));
    }

    private static byte[] Written(RunIndex index)
    {
        using var output = new MemoryStream();
        index.Write(output);
        return output.ToArray();
    }
}
