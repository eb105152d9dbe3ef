using System.Text;
using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Tests.Html.History;

public class The_summary_of_a_run
{
    private static readonly RunSummary _summary = new(
        "20260301T083000Z-3f9a",
        "run",
        Some.Start,
        TimeSpan.FromMilliseconds(1234),
        ExitCode.Unmet,
        "a checkpoint stopped csat, which published nothing",
        [
            new(
                new("csat", "csat_responses"),
                TableVerdict.Failed,
                3000,
                2,
                39,
                [new("CSAT Score", "integer"), new("a\u202e<b>", "string")],
                [
                    new("csat_responses/CSAT Score/expect_x", Outcome.Unmet, Severity.Critical, 5, 2998, "20260228T083000Z-1111"),
                    new("csat_responses/fine", Outcome.Met, Severity.Warning, 0, 3000, null),
                    new("csat_responses/errored", Outcome.Errored, Severity.Info, null, null, "20260301T083000Z-3f9a"),
                    new("csat_responses/idle", Outcome.NotApplicable, Severity.Critical, 0, 0, null),
                ]),
            new(new("", "alone"), TableVerdict.NotPublished, 0, 0, null, [], []),
        ]);

    [Fact]
    public void comes_back_as_it_was_written()
    {
        var read = RunSummaryJson.Read(Bytes(_summary));

        (read with { Tables = [] }).ShouldBe(_summary with { Tables = [] });
        read.Tables.Select(table => table with { Columns = [], Rules = [] }).ShouldBe(_summary.Tables.Select(table => table with { Columns = [], Rules = [] }));
        read.Tables.Select(table => table.Columns).ShouldBe(_summary.Tables.Select(table => table.Columns), new InTurn<ColumnSummary>());
        read.Tables.Select(table => table.Rules).ShouldBe(_summary.Tables.Select(table => table.Rules), new InTurn<RuleSummary>());
    }

    [Fact]
    public void counts_what_failed_and_what_could_be_judged()
    {
        _summary.Tables[0].Failing.ShouldBe(2);
        _summary.Tables[0].Evaluated.ShouldBe(3);
        _summary.Tables[0].Rules[0].Share.ShouldBe(5 / 2998.0);
        _summary.Tables[0].Rules[2].Share.ShouldBeNull();
        _summary.Find(new("csat", "gone")).ShouldBeNull();
    }

    [Fact]
    public void of_another_version_is_refused()
        => Should.Throw<FormatException>(() => RunSummaryJson.Read("""{"format":"ccq.summary/9"}"""u8.ToArray()))
            .Message.ShouldBe("expected a ccq.summary/1 document, found ccq.summary/9; another version of ccq wrote it");

    [Fact]
    public void that_was_cut_off_is_refused()
    {
        var whole = Bytes(_summary);

        Should.Throw<FormatException>(() => RunSummaryJson.Read(whole.AsMemory(0, whole.Length / 2)))
            .Message.ShouldStartWith("expected a ccq.summary/1 document, found text that is no JSON: ");
    }

    [Fact]
    public void is_short_as_there_are_thousands_of_rules_in_each_of_a_thousand_runs()
        => Encoding.UTF8.GetString(Bytes(_summary)).Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)
            .ShouldContain("""["csat_responses/fine",0,1,0,3000,null]""");

    private sealed class InTurn<T> : EqualityComparer<IReadOnlyList<T>>
    {
        public override bool Equals(IReadOnlyList<T>? one, IReadOnlyList<T>? other) => one!.SequenceEqual(other!);

        public override int GetHashCode(IReadOnlyList<T> list) => list.Count;
    }

    private static byte[] Bytes(RunSummary summary)
    {
        using var output = new MemoryStream();
        RunSummaryJson.Write(summary, output);
        return output.ToArray();
    }
}
