using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Portraits;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Portraiture;

public sealed class A_portrait_of_personal_data
{
    [Fact]
    public void shows_the_tokens_that_the_examples_show()
    {
        using var table = Table.OfText("customer, kind", ["0017", "a"], ["17", "a"], ["18", "a"], [null, "b"])
            .Declare("customer", new ColumnType(TypeName.Integer), pii: "id");

        var judged = table.Portray(Table.RuleOf(new ExpectColumnValuesToBeBetween("customer", Number(1), Number(2))));

        var column = judged.Portrait!.Columns[0];
        column.ShouldBe(new ColumnPortrait("customer", "integer", 1, 2, "id") { TopValues = column.TopValues, Histogram = column.Histogram });
        column.Histogram.ShouldBeEmpty();
        column.TopValues.ShouldBe(judged.Results[0].Details.PartialUnexpectedCounts!);
        column.TopValues[0].ShouldBe(new(table.Mask.Token("id", 17L), 2));
    }

    [Fact]
    public void has_no_span_bins_or_clusters_of_it()
    {
        using var table = Table.Of("SELECT i % 2 AS customer, TIMESTAMP '2024-01-01' + INTERVAL 1 DAY * (i % 2) AS born, i % 2 AS broken FROM range(400) r(i)")
            .Pii("customer", "id").Pii("born", "text");

        var portrait = table.Portray(Table.RuleOf(new ExpectColumnValuesToBeInSet("broken", [Number(0)]))).Portrait!;

        portrait.Clusters.ShouldBeEmpty();
        portrait.Columns.Where(c => c.Pii is not null).ShouldAllBe(c => c.Min == null && c.Max == null && c.Histogram.Count == 0);
        portrait.Columns[1].TopValues.Select(v => (string)v.Value!).ShouldAllBe(v => v.StartsWith("text:"));
    }

    [Fact]
    public void tells_long_texts_by_the_token_of_the_whole()
    {
        var text = new string('x', 5000);
        using var table = Table.OfTexts("note", text, text, text + "y").Pii("note", "text");

        var column = table.Portray([]).Portrait!.Columns[0];

        column.TopValues.ShouldBe([new(table.Mask.Token("text", text), 2), new ValueCount(table.Mask.Token("text", text + "y"), 1)]);
    }
}
