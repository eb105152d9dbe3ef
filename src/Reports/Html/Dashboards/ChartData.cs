using System.Text;
using System.Text.Json;
using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Reports.Json;

namespace ContactCenter.Reports.Html.Dashboards;

/// <summary>A chart as the JSON in the page that <c>charts.js</c> draws from.</summary>
internal static class ChartData
{
    // The default encoder leaves nothing that could end the element or open another: < > & ' are escaped.
    private static readonly JsonWriterOptions _options = new() { Indented = false };

    public static string Json(Picture picture, ChartModel chart)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, _options))
        {
            var x = picture.Column(picture.X!);
            var value = picture.Column(picture.Values[0]);
            json.WriteStartObject();
            json.WriteString("kind", picture.Kind.JsonName());
            json.WriteString("format", value.Format.JsonName());
            json.WriteString("places_format", x.Format.JsonName());
            json.WriteTexts("places", chart.Places);
            json.WriteStartArray("series");
            foreach (var series in chart.Series)
            {
                json.WriteStartObject();
                json.WriteString("name", series.Name);
                json.WriteStartArray("values");
                foreach (var number in series.Values)
                    json.WriteValue(number);
                json.WriteEndArray();
                json.WriteTexts("texts", series.Texts);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
