using static ContactCenter.Pipeline.Tests.Examples.ExampleData;

namespace ContactCenter.Pipeline.Tests.Examples;

/// <summary>Data for the examples about a table as a whole. The clock stands at noon on 1 March 2024, UTC.</summary>
internal static class DataForTables
{
    private const string NineColumns =
        "senderAppType, customerId, fromId, toId, chatStartedByMessage, orderId, orderStage, courierId, messageSentTime";

    private const string EightColumns = "senderAppType, customerId, fromId, toId, chatStartedByMessage, orderId, orderStage, courierId";

    public static IReadOnlyDictionary<string, ExampleData> All { get; } = new Dictionary<string, ExampleData>
    {
        ["expect_column_to_exist"] = new("orderId, cityCode", ["59001,BSL"], ["59001,BSL"], "observed ['order_id', 'cityCode']") { UnmetColumns = "order_id, cityCode" },
        ["expect_table_column_count_to_be_between"] = new(NineColumns, [",,,,,1,,,"], [",,,,,1,,"], "observed 8") { UnmetColumns = EightColumns },
        ["expect_table_column_count_to_equal"] = new(NineColumns, [",,,,,1,,,"], [",,,,,1,,"], "observed 8") { UnmetColumns = EightColumns },
        ["expect_table_columns_to_match_ordered_list"] = new("orderId, cityCode", ["59001,BSL"], ["BSL,59001"], "observed ['cityCode', 'orderId']")
        {
            UnmetColumns = "cityCode, orderId",
        },
        ["expect_table_columns_to_match_set"] = new("cityCode, orderId", ["BSL,59001"], ["59001,BSL,x"], "observed ['orderId', 'cityCode', 'note']")
        {
            UnmetColumns = "orderId, cityCode, note",
        },
        ["expect_table_freshness_to_be_within"] = new(
            "messageSentTime: timestamp",
            ["2024-01-01T00:00:00Z", "2024-02-29T12:00:00Z"],
            ["2024-02-29T11:59:59Z", "2024-03-01T12:00:01Z"],
            "observed 2024-02-29 11:59:59"),
        ["expect_table_row_count_to_be_between"] = new("orderId", ["59001"], [], "observed 0"),
        ["expect_table_row_count_to_equal"] = new("hour", Numbered(24, i => $"{i - 1}"), Numbered(23, i => $"{i - 1}"), "observed 23"),
        ["expect_table_row_count_to_equal_other_table"] = new("orderId", ["59001", "59002"], ["59001"], "observed {self: 1, other: 2}")
        {
            Others = [new("orders", "orderId", ["59001", "59002"])],
        },
        ["expect_table_row_count_to_match_sources"] = new("id", Numbered(398, i => $"{i}"), Numbered(397, i => $"{i}"), "observed {rows: 397, source_rows: 400, inbound_calls: 300, outbound_calls: 100}")
        {
            Others = [new("inbound_calls", "id", Numbered(300, i => $"{i}")), new("outbound_calls", "id", Numbered(100, i => $"{i + 300}"))],
        },
    };
}
