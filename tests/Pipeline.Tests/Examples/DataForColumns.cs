using static ContactCenter.Pipeline.Tests.Examples.ExampleData;

namespace ContactCenter.Pipeline.Tests.Examples;

/// <summary>Data for the examples about a column as a whole.</summary>
internal static class DataForColumns
{
    public static IReadOnlyDictionary<string, ExampleData> All { get; } = new Dictionary<string, ExampleData>
    {
        ["expect_column_distinct_values_to_be_in_set"] = new(
            "channel_name", ["Inbound", "Email", "Inbound"], ["Inbound", "Fax"], "observed ['Fax', 'Inbound']"),
        ["expect_column_distinct_values_to_contain_set"] = new(
            "channel_name", ["Outcall", "Fax", "Inbound"], ["Inbound", "Fax"], "observed ['Fax', 'Inbound']"),
        ["expect_column_distinct_values_to_equal_set"] = new(
            "channel_name", ["Email", "Inbound", "Outcall", "Inbound"], ["Email", "Inbound"], "observed ['Email', 'Inbound']"),
        ["expect_column_kl_divergence_to_be_less_than"] = new(
            "channel_name",
            [.. Times(16, "Inbound"), .. Times(3, "Outcall"), "Email"],
            [.. Times(8, "Inbound"), .. Times(8, "Email")],
            "observed 0.916291"),
        ["expect_column_max_to_be_between"] = new("satisfaction_score: integer", ["7", "10"], ["7", "11"], "observed 11"),
        ["expect_column_mean_to_be_between"] = new("CSAT Score: integer", ["1", "5", "5"], ["1", "2", "5"], "observed 2.666667"),
        ["expect_column_median_to_be_between"] = new("messages: integer", ["1", "2", "90"], ["1", "1", "90"], "observed 1"),
        ["expect_column_min_to_be_between"] = new("Item_price: decimal", ["0.00", "19.99"], ["-0.01", "19.99"], "observed -0.01"),
        ["expect_column_most_common_value_to_be_in_set"] = new(
            "channel_name", ["Inbound", "Email", "Inbound"], ["Inbound", "Email", "Email"], "observed ['Email']"),
        ["expect_column_proportion_of_non_null_values_to_be_between"] = new(
            "id, connected_handling_time", [.. Times(9, "1,300"), "2,"], [.. Times(8, "1,300"), "2,", "3,"], "observed 0.8"),
        ["expect_column_proportion_of_unique_values_to_be_between"] = new("orderId", [.. Times(20, "59001")], [.. Times(40, "59001")], "observed 0.025"),
        ["expect_column_quantile_values_to_be_between"] = new(
            "connected_handling_time: integer",
            Numbered(100, i => $"{i * 6}"),
            Numbered(100, i => $"{i * 18}"),
            "observed {quantiles: [0.5, 0.95], values: [918, 1710]}"),
        ["expect_column_stdev_to_be_between"] = new("customer_age: integer", ["30", "40", "50"], ["30", "31", "32"], "observed 1"),
        ["expect_column_sum_to_be_between"] = new("num_messages: integer", ["0", "1"], ["0", "0"], "observed 0"),
        ["expect_column_unique_value_count_to_be_between"] = new(
            "cityCode", Numbered(10, i => $"C{i}"), [.. Numbered(9, i => $"C{i}"), "C1"], "observed 9"),
    };
}
