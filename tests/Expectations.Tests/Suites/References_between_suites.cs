namespace ContactCenter.Expectations.Tests.Suites;

public sealed class References_between_suites : IDisposable
{
    private readonly SuiteFolder _folder = new SuiteFolder()
        .With("suites/courier/messages.yaml", Messages("orders", "orderId"))
        .With("suites/courier/orders.yaml", "suite: orders\ndata: courier.csv\ncolumns: { orderId: {}, city: {} }")
        .With("suites/care/orders.yaml", "suite: orders\ndata: care.csv\ncolumns: { id: {} }")
        .With("suites/care/agents.yaml", "suite: agents\ndata: agents.csv");

    private static string Messages(string suite, string column)
        => $"suite: messages\ndata: m.csv\ncolumns:\n  orderId: {{ references: {{ suite: {suite}, column: {column} }} }}\n";

    [Fact]
    public void find_the_suite_of_their_own_system_first()
    {
        var set = _folder.Read("suites");
        set.Faults.ShouldBeEmpty();
        set.Referenced.ShouldBeEmpty();
        set.Find(set.Suites.Single(s => s.Name == "messages"), "orders")!.Data.Name.ShouldBe("courier.csv");
    }

    [Fact]
    public void read_a_suite_that_was_not_asked_for()
    {
        var set = _folder.Read("suites/courier/messages.yaml", "suites/care/orders.yaml");
        set.Suites.Count.ShouldBe(2);
        set.Referenced.ShouldHaveSingleItem().File.ShouldBe($"{_folder.Root}/suites/courier/orders.yaml");
        set.Find(set.Suites.Single(s => s.Name == "messages"), "orders")!.Data.Name.ShouldBe("courier.csv");
    }

    [Fact]
    public void look_in_other_systems_among_what_was_read()
        => _folder.With("suites/courier/messages.yaml", Messages("agents", "any")).Read("suites").Faults.ShouldBeEmpty();

    [Fact]
    public void to_no_suite_are_told_of()
        => _folder.With("suites/courier/messages.yaml", Messages("order", "orderId")).Faults("suites/courier/messages.yaml").ShouldBe(
            ["suites/courier/messages.yaml:4:35: error CCQ401: there is no suite 'order' in this system or among the suites read; did you mean 'orders'?"]);

    [Fact]
    public void to_no_column_are_told_of()
        => _folder.With("suites/courier/messages.yaml", Messages("orders", "order_id")).Faults("suites/courier/messages.yaml").ShouldBe(
            ["suites/courier/messages.yaml:4:51: error CCQ402: the suite 'orders' declares no column 'order_id'; did you mean 'orderId'? (columns: orderId, city)"]);

    [Fact]
    public void to_a_faulty_suite_tell_of_its_faults()
        => _folder.With("suites/courier/orders.yaml", "suite: orders\ncolumns: { orderId: {} }").Faults("suites/courier/messages.yaml").ShouldBe(
            ["suites/courier/orders.yaml:1:1: error CCQ112: the suite does not say where its rows are; expected `data: PATH` or `table: LAYER.NAME`"]);

    [Fact]
    public void to_a_suite_whose_file_is_not_yaml_tell_of_both()
        => _folder.With("suites/courier/orders.yaml", "suite: [").Faults("suites/courier/messages.yaml").ShouldBe(
        [
            "suites/courier/messages.yaml:4:35: error CCQ401: there is no suite 'orders' in this system or among the suites read",
            "suites/courier/orders.yaml:1:9: error CCQ103: this is not YAML: while parsing a node, did not find expected node content",
        ]);

    [Fact]
    public void of_queries_and_reconciliations_are_checked_and_read_too()
    {
        _folder.With(
            "suites/courier/messages.yaml",
            """
            suite: messages
            data: m.csv
            expectations:
              - expect_table_row_count_to_match_sources: { source_suites: [orders, order] }
              - expect_query_results_to_match_comparison:
                  base_query: SELECT 1 FROM {batch}
                  comparison_data_source_name: oders
                  comparison_query: SELECT 1 FROM {batch}
            """);
        _folder.Faults("suites/courier/messages.yaml").ShouldBe(
        [
            "suites/courier/messages.yaml:4:72: error CCQ401: there is no suite 'order' in this system or among the suites read; did you mean 'orders'?",
            "suites/courier/messages.yaml:7:36: error CCQ401: there is no suite 'oders' in this system or among the suites read; did you mean 'orders'?",
        ]);
        _folder.Read("suites/courier/messages.yaml").Referenced.ShouldHaveSingleItem().Name.ShouldBe("orders");
    }

    public void Dispose() => _folder.Dispose();
}
