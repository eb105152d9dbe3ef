using System.Text.Json;

namespace ContactCenter.Expectations.Suites;

/// <summary>The JSON schemas of a suite's own keys, all but <c>columns</c> and <c>expectations</c>.</summary>
internal static class SuiteKeySchemas
{
    private const string Limit =
        """{"type":"object","additionalProperties":false,"required":["limit"],"description":"DESCRIPTION","properties":{"limit":{"description":"A number of rows, such as 100, or a share, such as 5%.","anyOf":[{"type":"integer","minimum":0},{"type":"string","pattern":"^[0-9.]+ *%$"}]}}}""";

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteRaw("suite", """{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$","description":"The suite's name, which is the table's; unique within its folder."}""");
        json.WriteRaw("description", """{"type":["string","null"],"description":"What one row of the table is."}""");
        json.WriteRaw("owner", """{"type":["string","null"],"description":"Who answers for the data."}""");
        json.WriteRaw("data", """{"type":"string","minLength":1,"description":"A file, a folder or a pattern such as messages/*.csv, below the data root."}""");
        json.WriteRaw("table", """{"type":"string","pattern":"^(bronze|silver|gold|quarantine)\\.[^.]+$","description":"A table of the lake: LAYER.NAME."}""");
        json.WriteRaw("row_key", """{"type":["array","string"],"items":{"type":"string"},"description":"The columns that tell a row from all others; shown with every example."}""");
        json.WriteRaw("quarantine", Limit.Replace("DESCRIPTION", "More quarantined rows than this stop the run.", StringComparison.Ordinal));
        json.WriteRaw("rejected", Limit.Replace("DESCRIPTION", "More records that can't be read than this fail the suite. Default 0.", StringComparison.Ordinal));
        json.WriteRaw(
            "csv",
            """
            {"type":"object","additionalProperties":false,"description":"How the CSV files are written. Default: RFC 4180, comma, UTF-8, a header.","properties":{
            "delimiter":{"type":"string","description":"One character; \\t for a tab. Default a comma; a tab for .tsv files.","default":","},
            "quote":{"type":"string","description":"One character. Default a double quote.","default":"\""},
            "escape":{"type":"string","description":"What stands before a quote inside a quoted field. Default the quote itself."},
            "encoding":{"enum":["utf-8","utf-16","utf-16le","utf-16be","latin-1","windows-1252"],"default":"utf-8"},
            "header":{"type":"boolean","description":"Whether the first record names the columns. If false the columns are those of `columns:`, in their order.","default":true},
            "null":{"type":["string","number","boolean","null"],"description":"The unquoted text that means null. Default the empty text.","default":""}}}
            """);
    }
}
