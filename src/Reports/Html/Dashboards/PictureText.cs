using System.Globalization;
using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Dashboards;

/// <summary>Values of pictures for people.</summary>
internal static class PictureText
{
    /// <summary>What stands where there is no value.</summary>
    public const string None = "–";

    /// <summary>A value as its column's format says; text with marks for what can't be seen.</summary>
    public static string Of(object? value, PictureFormat format) => value switch
    {
        null => None,
        bool flag => flag ? "yes" : "no",
        long number => Of(number, format),
        double number => Of(number, format),
        string time when format == PictureFormat.Time => Visible.Of(time.Replace('T', ' ')),
        _ => Visible.Of(PlainText.Of(value)),
    };

    /// <summary>A value as a number to draw; null for anything else.</summary>
    public static double? Number(object? value) => value switch
    {
        long number => number,
        double number => number,
        _ => null,
    };

    /// <summary>Whether values of a format are numbers, which stand at the right of their column.</summary>
    public static bool IsNumber(PictureFormat format) => format is not (PictureFormat.Text or PictureFormat.Date or PictureFormat.Time or PictureFormat.Flag);

    private static string Of(double number, PictureFormat format) => format switch
    {
        PictureFormat.Percent => $"{Text(number * 100, "0.0")} %",
        PictureFormat.Score => Text(number, "0.00"),
        PictureFormat.Number => Text(number, "#,0.0"),
        PictureFormat.Seconds => Seconds(number),
        PictureFormat.Minutes => number < 120 ? $"{Text(number, "0.0")} min" : Hours(number),
        PictureFormat.Hour => $"{Text(number, "00")}:00",
        _ => Text(number, "#,0.#"),
    };

    private static string Seconds(double number)
    {
        var whole = Math.Round(number);
        return whole switch
        {
            < 120 => $"{Text(number, "0.#")} s",
            < 7200 => $"{Text(Math.Floor(whole / 60), "0")} min {Text(whole % 60, "0")} s",
            _ => Hours(number / 60),
        };
    }

    private static string Hours(double minutes)
    {
        var whole = Math.Round(minutes);
        return $"{Text(Math.Floor(whole / 60), "#,0")} h {Text(whole % 60, "0")} min";
    }

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
