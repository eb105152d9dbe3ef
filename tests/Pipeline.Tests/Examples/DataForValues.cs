using static ContactCenter.Pipeline.Tests.Examples.ExampleData;

namespace ContactCenter.Pipeline.Tests.Examples;

/// <summary>Data for the examples about each value of a column.</summary>
internal static class DataForValues
{
    public static IReadOnlyDictionary<string, ExampleData> All { get; } = new Dictionary<string, ExampleData>
    {
        ["expect_column_value_z_scores_to_be_less_than"] = new(
            "connected_handling_time: integer", ["250", "300", "350"], [.. Times(20, "300"), "3000"], "unexpected [3000]"),
        ["expect_column_values_to_be_between"] = new("satisfaction_score", ["0", "10"], ["-1", "5", "11"], "unexpected [-1, 11]"),
        ["expect_column_values_to_be_decreasing"] = new(
            "created_at: timestamp",
            ["2024-03-02T09:00:00Z", "2024-03-01T09:00:00Z"],
            ["2024-03-02T09:00:00Z", "2024-03-02T09:00:00Z", "2024-03-01T09:00:00Z"],
            "unexpected [2024-03-02 09:00:00]"),
        ["expect_column_values_to_be_in_set"] = new("channel_name", ["Inbound", "Email"], ["Inbound", "email"], "unexpected ['email']"),
        ["expect_column_values_to_be_in_type_list"] = new("Item_price", ["19", "19.99"], ["19", "19 zl"], "unexpected ['19 zl']"),
        ["expect_column_values_to_be_increasing"] = new(
            "messageSentTime: timestamp",
            ["2024-03-01T09:00:00Z", "2024-03-01T09:00:00Z", "2024-03-01T09:00:05Z"],
            ["2024-03-01T09:00:05Z", "2024-03-01T09:00:00Z"],
            "unexpected [2024-03-01 09:00:00]"),
        ["expect_column_values_to_be_null"] = new(
            "id, deleted_at", [.. Times(99, "1,"), "2,2024-03-01"], ["1,", "2,2024-03-01"], "unexpected ['2024-03-01']"),
        ["expect_column_values_to_be_of_type"] = new("orderId", ["59001", "-1"], ["59001", "59O01"], "unexpected ['59O01']"),
        ["expect_column_values_to_be_unique"] = new("interaction_id", ["1", "2"], ["1", "2", "1"], "unexpected ['1', '1']"),
        ["expect_column_values_to_exist_in_other_table"] = new("orderId", ["59001", "59001"], ["59001", "59003"], "unexpected ['59003']")
        {
            Others = [new("orders", "orderId", ["59001", "59002"])],
        },
        ["expect_column_values_to_not_be_empty"] = new("id, comment", ["1,fine", "2,"], ["1,fine", "2,\"\""], "unexpected ['']"),
        ["expect_column_values_to_not_be_in_set"] = new("agent_name", ["Ewa", "Test"], ["Ewa", "test"], "unexpected ['test']"),
        ["expect_column_values_to_not_be_null"] = new("id, customerId", ["1,10", "2,11"], ["1,10", "2,"], "unexpected [null]"),
    };
}
