using ContactCenter.Pipeline.Sources;

namespace ContactCenter.Pipeline.Tests.Sources;

public class Keys_that_no_record_has : SourceTest
{
    private const string Rows = "suite: rows\ndata: rows/*\ncolumns:\n  id: { type: integer, required: true }\n  flag: { type: boolean }\n";

    private SourceIntake Flags(string more = "") => Source(Suite(Rows + more), "id") with { Set = [KeyValuePair.Create("flag", "coalesce(flag, false)")] };

    [Fact]
    public void are_seen_by_set()
    {
        Drop("rows/1.ndjson", "{\"id\":1}\n");

        Run(Flags(), "rows/1.ndjson").Status.ShouldBe(SourceStatus.Go);

        Silver("rows", "id, flag, typeof(flag)").ShouldBe(["1|False|BOOLEAN"]);
    }

    [Fact]
    public void may_come_in_a_later_drop()
    {
        Drop("rows/1.ndjson", "{\"id\":1}\n{\"id\":2}\n");
        Drop("rows/2.json", "[{\"id\":2,\"flag\":true},{\"id\":3,\"flag\":null}]");
        Drop("rows/3.ndjson", "{\"id\":4}\n{\"id\":1}\n");

        Run(Flags(), "rows/1.ndjson").Status.ShouldBe(SourceStatus.Go);
        Run(Flags(), "rows/2.json").Status.ShouldBe(SourceStatus.Go);
        Run(Flags(), "rows/3.ndjson").Ledger!.Redelivered.ShouldBe(1);

        Silver("rows", "id, flag").ShouldBe(["1|False", "2|True", "3|False", "4|False"]);
    }

    [Fact]
    public void and_are_required_put_all_rows_into_quarantine()
    {
        Drop("rows/1.ndjson", "{\"id\":1}\n{\"id\":2}\n");

        var outcome = Run(Flags("  note: { type: string, required: true }\nquarantine: { limit: 5% }\n"), "rows/1.ndjson");

        outcome.Status.ShouldBe(SourceStatus.Stopped);
        outcome.Reasons.Select(reason => reason.Replace(Root, "ROOT")).ShouldBe(
            ["rows/*: expected at most 5% of the rows in quarantine, found 2 of 2; the most, 2, break rows/note/expect_column_values_to_not_be_null: note is not null (ROOT/suites/rows.yaml:6:25)."]);
    }

    [Theory]
    [InlineData("rows/1.csv", "id\n1\n")]
    [InlineData("rows/1.ndjson", "{\"id\":1,\"flag \":true}\n")]
    public void but_whose_column_is_missing_fail_in_words_of_the_suite(string file, string text)
    {
        Drop(file, text);

        var outcome = Run(Flags(), file);

        outcome.Status.ShouldBe(SourceStatus.Failed);
        outcome.Reasons.ShouldBe(["rows/*: expected the columns that the suite declares, found that flag is not in the data."]);
    }
}
