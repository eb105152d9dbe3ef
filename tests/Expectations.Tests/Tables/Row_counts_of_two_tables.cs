using ContactCenter.Expectations.Tables;
using ContactCenter.Expectations.Tests.Judging;
using ContactCenter.Expectations.Tests.Suites;

namespace ContactCenter.Expectations.Tests.Tables;

public sealed class Row_counts_of_two_tables
{
    [Fact]
    public void Are_equal_or_not()
    {
        using var table = Table.OfTexts("v", "a", "b")
            .With("two", "CREATE TABLE two_data AS SELECT 1 FROM range(2)")
            .With("none", "CREATE TABLE none_data AS SELECT 1 FROM range(0)");
        table.Judge(new ExpectTableRowCountToEqualOtherTable("two")).ShouldTell("Met; observed {self: 2, other: 2}");
        table.Judge(new ExpectTableRowCountToEqualOtherTable("none")).ShouldTell("Unmet; observed {self: 2, other: 0}");
    }

    [Fact]
    public void Are_filtered_on_the_own_side_only()
    {
        using var table = Table.OfTexts("v", "a", "b").With("two", "CREATE TABLE two_data AS SELECT 1 FROM range(2)");
        table.Judge(new ExpectTableRowCountToEqualOtherTable("two"), when: "v = 'a'").ShouldTell("Unmet; observed {self: 1, other: 2}");
    }

    [Fact]
    public void Need_the_other_table()
    {
        using var table = Table.OfTexts("v", "a");
        table.Judge(new ExpectTableRowCountToEqualOtherTable("two")).ShouldTell("Errored\nthere is no suite 'two'");
    }

    [Fact]
    public void Refer_to_a_suite_that_is_looked_for_before_data_are_read()
    {
        using var folder = new SuiteFolder()
            .With("suites/courier/messages.yaml", "suite: messages\ndata: m.csv\nexpectations:\n  - expect_table_row_count_to_equal_other_table: { other_table_name: order }")
            .With("suites/courier/orders.yaml", "suite: orders\ndata: o.csv");
        folder.Faults("suites/courier/messages.yaml").ShouldBe(
            ["suites/courier/messages.yaml:4:70: error CCQ401: there is no suite 'order' in this system or among the suites read; did you mean 'orders'?"]);
    }
}
