using System.Globalization;
using System.Text.Json;
using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Reports.Json.Reading;

namespace ContactCenter.Reports.Json;

/// <summary>Writes a dashboard as one JSON document, <c>ccq.dashboard/1</c>, and reads it back. The same dashboard always gives the same bytes.</summary>
public static class DashboardJson
{
    /// <summary>The name and version of the document's form; a script checks it before it reads on.</summary>
    public const string Format = "ccq.dashboard/1";

    /// <summary>Writes the document, UTF-8 without a byte order mark, ending in a line feed.</summary>
    /// <param name="dashboard">The dashboard.</param>
    /// <param name="output">Where to; left open, and flushed.</param>
    public static void Write(Dashboard dashboard, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonValues.Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("pipeline", dashboard.Pipeline);
            json.WriteString("title", dashboard.Title);
            json.WriteString("description", dashboard.Description);
            json.WriteString("owner", dashboard.Owner);
            json.WriteNumber("publication", dashboard.Publication);
            json.WriteTime("published_at", dashboard.PublishedAt);
            json.WriteStartArray("pictures");
            foreach (var picture in dashboard.Pictures)
                Write(json, picture);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        output.Flush();
    }

    /// <summary>Reads a document that <see cref="Write(Dashboard, Stream)"/> wrote; times come back in whole milliseconds, all else as it was.</summary>
    /// <param name="json">The whole document.</param>
    /// <exception cref="FormatException">It is not such a document; the message says what was expected and what was found.</exception>
    public static Dashboard Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return DashboardJsonReader.Read(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new FormatException($"expected a {Format} document, found text that is no JSON: {e.Message}", e);
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException($"expected a {Format} document, found a text in it that is no UTF-8", e);
        }
    }

    private static void Write(Utf8JsonWriter json, Picture picture)
    {
        json.WriteStartObject();
        json.WriteString("picture", picture.Name);
        json.WriteString("title", picture.Title);
        json.WriteString("says", picture.Says);
        json.WriteString("kind", picture.Kind.JsonName());
        json.WriteString("x", picture.X);
        json.WriteString("series", picture.Series);
        json.WriteTexts("values", picture.Values);
        json.WriteStartArray("columns");
        foreach (var column in picture.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("title", column.Title);
            json.WriteString("format", column.Format.JsonName());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in picture.Rows)
        {
            json.WriteStartArray();
            foreach (var value in row)
                WriteCell(json, value);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        WriteBasis(json, picture.Basis);
        json.WriteString("fault", picture.Fault);
        json.WriteEndObject();
    }

    private static void WriteBasis(Utf8JsonWriter json, Basis? basis)
    {
        if (basis is null)
        {
            json.WriteNull("basis");
            return;
        }

        json.WriteStartObject("basis");
        json.WriteString("rows", basis.Rows);
        json.WriteString("which", basis.Which);
        json.WriteNumber("used", basis.Used);
        json.WriteNumber("all", basis.All);
        json.WriteEndObject();
    }

    // A double keeps its point, so that it comes back as one.
    private static void WriteCell(Utf8JsonWriter json, object? value)
    {
        if (value is double number && double.IsFinite(number) && number.ToString("R", CultureInfo.InvariantCulture) is var text && !text.AsSpan().ContainsAny(".E"))
            json.WriteRawValue($"{text}.0");
        else
            json.WriteValue(value);
    }
}
