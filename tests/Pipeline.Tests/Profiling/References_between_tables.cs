namespace ContactCenter.Pipeline.Tests.Profiling;

public class References_between_tables : ProfilingTest
{
    [Fact]
    public void go_by_the_name_and_may_have_a_few_orphans()
    {
        GivenRows("orders.csv", "orderId,city", Enumerable.Range(1, 100).Select(i => $"{i + 7000},LIS"));
        GivenRows("messages.csv", "orderId,text", Enumerable.Range(1, 500).Select(i => $"{(i == 3 ? 1 : i % 100 + 7001)},hello there {i}"));
        var tables = Profile("messages.csv", "orders.csv");
        Lines(tables[0], "orderId").ShouldContain(
            "references: { suite: orders, column: orderId, mostly: 0.99, severity: warning }  # 1 row with a value that is not there (0.2 %)");
        tables[1].Profile.References.ShouldBeEmpty();
    }

    [Fact]
    public void go_to_the_id_of_the_table_that_the_name_tells()
    {
        GivenRows("customers.csv", "id,country", Enumerable.Range(1, 40).Select(i => $"{i},PT"));
        GivenRows("calls.csv", "call_id,customer_id", Enumerable.Range(1, 90).Select(i => $"{i + 500},{i % 40 + 1}"));
        var reference = Profile("calls.csv", "customers.csv")[0].Profile.References.ShouldHaveSingleItem();
        (reference.Column, reference.Suite, reference.OtherColumn, reference.Orphans).ShouldBe(("customer_id", "customers", "id", 0));
    }

    [Fact]
    public void are_seen_by_values_that_can_be_no_coincidence()
    {
        GivenRows("people.csv", "badge,country", Enumerable.Range(1, 60).Select(i => $"AB-{i + 1000},PT"));
        GivenRows("shifts.csv", "shift_id,worker", Enumerable.Range(1, 200).Select(i => $"{i + 500},AB-{i % 50 + 1001}"));
        var reference = Profile("shifts.csv", "people.csv")[0].Profile.References.ShouldHaveSingleItem();
        (reference.Column, reference.OtherColumn).ShouldBe(("worker", "badge"));
    }

    [Fact]
    public void are_not_made_of_small_numbers_that_are_the_same_by_chance()
    {
        GivenRows("floors.csv", "floor,name", Enumerable.Range(1, 50).Select(i => $"{i},Floor {i}"));
        GivenRows("calls.csv", "call_id,minutes", Enumerable.Range(1, 200).Select(i => $"{i + 500},{i % 40 + 1}"));
        Profile("calls.csv", "floors.csv").SelectMany(table => table.Profile.References).ShouldBeEmpty();
    }

    [Fact]
    public void are_not_made_where_many_values_are_missing()
    {
        GivenRows("orders.csv", "orderId,city", Enumerable.Range(1, 100).Select(i => $"{i + 7000},LIS"));
        GivenRows("messages.csv", "orderId,text", Enumerable.Range(1, 500).Select(i => $"{i % 110 + 7001},hello there {i}"));
        Profile("messages.csv", "orders.csv")[0].Profile.References.ShouldBeEmpty();
    }
}
