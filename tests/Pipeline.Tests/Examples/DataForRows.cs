namespace ContactCenter.Pipeline.Tests.Examples;

/// <summary>Data for the examples about several columns of a row, and those with queries.</summary>
internal static class DataForRows
{
    public static IReadOnlyDictionary<string, ExampleData> All { get; } = new Dictionary<string, ExampleData>
    {
        ["expect_column_pair_values_a_to_be_greater_than_b"] = new(
            "start_time: timestamp, end_time: timestamp",
            ["2024-03-01T09:00:00Z,2024-03-01T09:05:00Z", "2024-03-01T09:00:00Z,2024-03-01T09:00:00Z"],
            ["2024-03-01T09:05:00Z,2024-03-01T09:00:00Z"],
            "unexpected [[2024-03-01 09:00:00, 2024-03-01 09:05:00]]"),
        ["expect_column_pair_values_to_be_equal"] = new(
            "billed_amount: decimal, paid_amount: decimal",
            ["19.90,19.9"],
            ["19.90,19.9", "5.00,4.99"],
            "unexpected [[5, 4.99]]"),
        ["expect_column_pair_values_to_be_in_set"] = new(
            "channel_name, category",
            ["Inbound,Returns", "Outcall,"],
            ["Inbound,", "Outcall,"],
            "unexpected [['Inbound', null]]"),
        ["expect_column_values_to_satisfy"] = new(
            "start_time: timestamp, end_time: timestamp",
            ["2024-03-01T09:00:00Z,2024-03-01T09:05:00Z"],
            ["2024-03-01T09:05:00Z,2024-03-01T09:00:00Z"],
            "unexpected [[2024-03-01 09:00:00, 2024-03-01 09:05:00]]"),
        ["expect_compound_columns_to_be_unique"] = new(
            "orderId, fromId, messageSentTime",
            ["59001,7,2024-03-01T09:00:00Z", "59001,7,2024-03-01T09:00:05Z"],
            ["59001,7,2024-03-01T09:00:00Z", "59001,8,2024-03-01T09:00:00Z", "59001,8,2024-03-01T09:00:00Z"],
            "unexpected [['59001', '8', '2024-03-01T09:00:00Z'], ['59001', '8', '2024-03-01T09:00:00Z']]"),
        ["expect_multicolumn_sum_to_equal"] = new(
            "share_resolved: integer, share_open: integer", ["80,20", "100,0"], ["80,20", "80,30"], "unexpected [[80, 30]]"),
        ["expect_query_results_to_match_comparison"] = new(
            "orderId: integer, message",
            ["59001,hello", "59001,bye", "59002,hello"],
            ["59001,hello", "59002,hello"],
            "unexpected [['base_query', 59001, 1], ['comparison_query', 59001, 2]]")
        {
            Others = [new("customer_courier_conversations", "order_id: integer, num_messages: integer", ["59001,2", "59002,1"])],
        },
        ["expect_select_column_values_to_be_unique_within_record"] = new(
            "fromId, toId", ["7,8", "8,7"], ["7,8", "7,7"], "unexpected [['7', '7']]"),
        ["unexpected_rows_expectation"] = new("orderId, cityCode", ["59001,BSL", "59001,BSL", "59002,WAW"], ["59001,BSL", "59001,WAW"], "unexpected [['59001', 2]]"),
    };
}
