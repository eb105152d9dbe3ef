using System.Text.Json;
using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Json.Reading;

/// <summary>A dashboard from its document.</summary>
internal static class DashboardJsonReader
{
    public static Dashboard Read(JsonElement json)
    {
        var format = json.Text("format");
        if (format != DashboardJson.Format)
            throw new FormatException($"expected a {DashboardJson.Format} document, found {Visible.Quoted(format, 40, out _)}; another version of ccq wrote it");

        return new(json.Text("pipeline"), json.Text("title"), json.List("pictures", Picture))
        {
            Description = json.TextOrNull("description"),
            Owner = json.TextOrNull("owner"),
            Publication = json.Number("publication"),
            PublishedAt = json.Time("published_at"),
        };
    }

    private static Picture Picture(JsonElement json)
    {
        var columns = json.List("columns", column => new PictureColumn(column.Text("name"), column.Text("title"), column.OneOf<PictureFormat>("format", format => format.JsonName())));
        var picture = new Picture(json.Text("picture"), json.Text("title"), json.Text("says"), json.OneOf<PictureKind>("kind", kind => kind.JsonName()), columns)
        {
            X = Known(json, "x", columns),
            Series = Known(json, "series", columns),
            Values = json.Texts("values"),
            Rows = json.List("rows", row => Row(row, columns.Count)),
            Basis = json.IsNull("basis") ? null : Basis(json.Object("basis")),
            Fault = json.TextOrNull("fault"),
        };
        foreach (var value in picture.Values)
            Checked(value, "values", columns);
        return picture;
    }

    private static Basis Basis(JsonElement json) => new(json.Text("rows"), json.Number("used"), json.Number("all")) { Which = json.TextOrNull("which") };

    private static string? Known(JsonElement json, string name, List<PictureColumn> columns) => json.TextOrNull(name) is { } column ? Checked(column, name, columns) : null;

    private static string Checked(string column, string name, List<PictureColumn> columns)
        => columns.Exists(c => c.Name == column) ? column : throw new FormatException($"expected \"{name}\" to name a column of the picture, found {Visible.Quoted(column, 40, out _)}");

    private static IReadOnlyList<object?> Row(JsonElement json, int columns)
    {
        if (json.ValueKind != JsonValueKind.Array || json.GetArrayLength() != columns)
            throw new FormatException($"expected a row of \"rows\" to be a list of {columns} values, found {json.GetRawText()}");
        return [.. json.EnumerateArray().Select(Value)];
    }

    private static object? Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var whole) && !json.GetRawText().AsSpan().ContainsAny(".eE") ? whole : json.GetDouble(),
        _ => throw new FormatException($"expected \"rows\" to hold texts, numbers, true, false and null, found {json.GetRawText()}"),
    };
}
