using System.Globalization;
using System.Text.Json;

namespace ContactCenter.Pipeline.Lake.Staging;

/// <summary>The statistics of a file as the log has them. A bound that is not certain, or that readers understand in different ways, is left out.</summary>
internal static class FileStatistics
{
    private const int LongestText = 64;

    public static string Json(
        long rows, IEnumerable<TableColumn> columns, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string?>> statistics)
    {
        List<(TableColumn Column, IReadOnlyDictionary<string, string?> Found)> known =
            [.. columns.Where(column => statistics.ContainsKey(column.Name)).Select(column => (column, statistics[column.Name]))];
        return Log.Json.Text(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("numRecords", rows);
            json.WriteStartObject("minValues");
            foreach (var (column, found) in known)
                Bound(json, column, found, isLeast: true);
            json.WriteEndObject();
            json.WriteStartObject("maxValues");
            foreach (var (column, found) in known)
                Bound(json, column, found, isLeast: false);
            json.WriteEndObject();
            json.WriteStartObject("nullCount");
            foreach (var (column, found) in known)
            {
                if (found.GetValueOrDefault("null_count") is { } nulls)
                    json.WriteNumber(column.Name, long.Parse(nulls));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    /// <summary>A time as DuckDB writes it in UTC (<c>2024-01-01 10:00:00.5+00</c>) in ISO form; null when it is infinite or outside the years 1 to 9999.</summary>
    public static string? IsoTime(string text)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ")
            : null;

    private static void Bound(Utf8JsonWriter json, TableColumn column, IReadOnlyDictionary<string, string?> found, bool isLeast)
    {
        if (found.GetValueOrDefault(isLeast ? "min" : "max") is not { } text)
            return;
        switch (column.DeltaType)
        {
            case "boolean" or "binary":
                return;
            case "string":
                if (Text(text, isLeast) is { } bound)
                    json.WriteString(column.Name, bound);
                return;
            case "timestamp":
                if (IsoTime(text) is { } time)
                    json.WriteString(column.Name, time);
                return;
            case "date":
                if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out _))
                    json.WriteString(column.Name, text);
                return;
            case "float" or "double":
                // Not a number compares with nothing, so a file with one has no bounds; of infinities JSON knows nothing.
                if (found.GetValueOrDefault("has_nan") != "true" && double.TryParse(text, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
                    json.WriteNumber(column.Name, number);
                return;
            default:
                json.WritePropertyName(column.Name);
                json.WriteRawValue(text);
                return;
        }
    }

    // The beginning of a text is not above it, but it is not a greatest one.
    private static string? Text(string text, bool isLeast)
    {
        if (text.Length <= LongestText)
            return text;
        if (!isLeast)
            return null;
        return char.IsHighSurrogate(text[LongestText - 1]) ? text[..(LongestText - 1)] : text[..LongestText];
    }
}
