using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Portraiture;

public sealed class A_portrait_of_hostile_values
{
    [Fact]
    public void keeps_the_beginning_of_long_texts_and_tells_them_apart()
    {
        var start = string.Concat(Enumerable.Repeat("😀", 200));
        using var table = Table.OfTexts("t", start + new string('x', 1_000_000), start + new string('y', 1_000_000), start + new string('y', 1_000_000), start, "a:1");

        var text = table.Portray([]).Portrait!.Columns.Single();

        text.Distinct.ShouldBe(4);
        text.TopValues.OrderBy(v => v.FullLength).ThenBy(v => v.Count).ShouldBe(
        [
            new("a:1", 1), new(start, 1), new(start, 1) { FullLength = 1_000_200 }, new(start, 2) { FullLength = 1_000_200 },
        ], ignoreOrder: true);
    }

    [Fact]
    public void keeps_control_characters_and_quotes_as_they_are()
    {
        string[] texts = ["\u001b[31m", "a'; DROP TABLE data; --", "\u202eturned", "<script>alert(1)</script>", "\"\\\n\t"];
        using var table = Table.OfText("a b, c", texts.Select(t => new[] { t, "x" }));

        var portrait = table.Portray(Table.RuleOf(new ExpectColumnValuesToBeInSet("a b", [Text("y")]))).Portrait!;

        portrait.Columns[0].TopValues.Select(v => v.Value).ShouldBe(texts, ignoreOrder: true);
    }

    [Fact]
    public void counts_times_that_no_calendar_of_ours_has()
    {
        using var table = Table.Typed("t TIMESTAMP, n DOUBLE", "('infinity', 1e300), ('-infinity', -1e300), (NULL, 1e-300), ('290000-01-01', 0)");

        var judged = table.Portray([]);

        judged.PortraitFault.ShouldBeNull();
        var t = judged.Portrait!.Columns[0];
        (t.Nulls, t.Distinct, t.Histogram.Count, t.Max).ShouldBe((1L, 3L, 0, "(a value that can't be shown)"));
    }

    [Fact]
    public void that_the_engine_can_not_make_leaves_the_verdict_and_says_why()
    {
        using var table = Table.OfTexts("n", "1", "2").SeenThrough(connection => new CountingConnection(connection, sql =>
        {
            if (sql.StartsWith("SELECT count(*) FROM ccq_portrait", StringComparison.Ordinal))
                throw new LostConnection();
        }));

        var judged = table.Portray(Table.RuleOf(new ExpectColumnValuesToBeInSet("n", [Text("1")])));

        judged.Results[0].Outcome.ShouldBe(Outcome.Unmet);
        judged.Portrait.ShouldBeNull();
        judged.PortraitFault.ShouldBe("the connection is lost");
    }

    private sealed class LostConnection() : System.Data.Common.DbException("the connection is lost");
}
