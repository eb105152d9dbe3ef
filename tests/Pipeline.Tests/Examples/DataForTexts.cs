using static ContactCenter.Pipeline.Tests.Examples.ExampleData;

namespace ContactCenter.Pipeline.Tests.Examples;

/// <summary>Data for the examples about the form of each text of a column.</summary>
internal static class DataForTexts
{
    public static IReadOnlyDictionary<string, ExampleData> All { get; } = new Dictionary<string, ExampleData>
    {
        ["expect_column_value_lengths_to_be_between"] = new("agent_name", ["Ewa", "Jan Kowalski"], ["Ewa", "Al"], "unexpected ['Al']"),
        ["expect_column_value_lengths_to_equal"] = new("phone", ["601202303"], ["601202303", "60120230"], "unexpected ['60120230']"),
        ["expect_column_values_to_be_dateutil_parseable"] = new(
            "Survey_response_Date", ["01-Aug-23", "2023-08-01", "1 August 2023"], ["01-Aug-23", "soon"], "unexpected ['soon']"),
        ["expect_column_values_to_be_json_parseable"] = new(
            "payload", [Quoted("""{"orderId": 7}"""), "null"], [Quoted("""{"orderId": 7"""), "7"], """unexpected ['{"orderId": 7']"""),
        ["expect_column_values_to_match_json_schema"] = new(
            "payload",
            [Quoted("""{"orderId": 7}"""), Quoted("""{"orderId": 8, "tags": ["late", "cold"]}""")],
            [Quoted("""{"orderId": 0}"""), Quoted("""{"orderId": 8, "tags": [1]}"""), Quoted("""{"tags": []}""")],
            """unexpected ['{"orderId": 0}', '{"orderId": 8, "tags": [1]}', '{"tags": []}']"""),
        ["expect_column_values_to_match_like_pattern"] = new("orderId", ["59", "59001"], ["59001", "60590"], "unexpected ['60590']"),
        ["expect_column_values_to_match_like_pattern_list"] = new(
            "senderAppType", ["Customer iOS", "Courier Android"], ["Customer iOS", "Agent iOS"], "unexpected ['Agent iOS']"),
        ["expect_column_values_to_match_regex"] = new("agent_id", ["A0001", "A9999"], ["A0001", "A00010", "a0001"], "unexpected ['A00010', 'a0001']"),
        ["expect_column_values_to_match_regex_list"] = new(
            "phone", ["+48601202303", "0048601202303"], ["+48601202303", "601202303"], "unexpected ['601202303']"),
        ["expect_column_values_to_match_strftime_format"] = new(
            "issue_reported at", ["01/08/2023 11:13", "31/12/2023 0:00"], ["01/08/2023 11:13", "08/31/2023 11:13"], "unexpected ['08/31/2023 11:13']"),
        ["expect_column_values_to_not_match_like_pattern"] = new("agent_name", ["Ewa", "A Test"], ["Ewa", "Test 1"], "unexpected ['Test 1']"),
        ["expect_column_values_to_not_match_like_pattern_list"] = new(
            "agent_name", ["Ewa"], ["Ewa", "Test 1", "a dummy one"], "unexpected ['Test 1', 'a dummy one']"),
        ["expect_column_values_to_not_match_regex"] = new(
            "message", ["call 601202303"], ["my card 4111111111111111"], "unexpected ['my card 4111111111111111']"),
        ["expect_column_values_to_not_match_regex_list"] = new(
            "message", ["thank you"], ["4111111111111111", "my PassWord is x", "thank you"], "unexpected ['4111111111111111', 'my PassWord is x']"),
    };
}
