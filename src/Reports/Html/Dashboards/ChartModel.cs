using System.Globalization;
using ContactCenter.Expectations.Results.Dashboards;

namespace ContactCenter.Reports.Html.Dashboards;

/// <summary>What a chart draws: the rows of a picture, turned so that each series has a value for each place along the axis.</summary>
/// <param name="Places">The places along the axis, as text.</param>
/// <param name="Series">What is drawn.</param>
internal sealed record ChartModel(IReadOnlyList<string> Places, IReadOnlyList<ChartSeries> Series)
{
    // A year of days; what is sparser is drawn as it is.
    private const int MostPlaces = 400;

    /// <summary>The height that it needs, in pixels.</summary>
    public required int Height { get; init; }

    /// <summary>The chart of a picture that is not figures.</summary>
    public static ChartModel Of(Picture picture)
    {
        var x = IndexOf(picture, picture.X!);
        var format = picture.Columns[x].Format;
        // A bar for each row, also where two rows have the same name.
        var isByRow = picture.Kind == PictureKind.Bar && picture.Series is null;
        List<object?> places = isByRow ? [.. Enumerable.Range(0, picture.Rows.Count).Select(row => (object?)(long)row)] : Along([.. picture.Rows.Select(row => row[x]).Distinct()], format);
        var series = picture.Series is { } by ? BySeries(picture, places, x, IndexOf(picture, by)) : [.. picture.Values.Select(value => ByValue(picture, places, isByRow ? null : x, value))];
        return new([.. places.Select(place => PictureText.Of(isByRow ? picture.Rows[(int)(long)place!][x] : place, format))], series) { Height = HeightOf(picture.Kind, places.Count, series.Count) };
    }

    private static List<ChartSeries> BySeries(Picture picture, List<object?> places, int x, int by)
    {
        var value = IndexOf(picture, picture.Values[0]);
        return [.. picture.Rows.Select(row => row[by]).Distinct().Select(name => Drawn(
            PictureText.Of(name, picture.Columns[by].Format),
            picture.Columns[value].Format,
            places,
            picture.Rows.Where(row => Equals(row[by], name)).Select(row => (row[x], row[value]))))];
    }

    private static ChartSeries ByValue(Picture picture, List<object?> places, int? x, string column)
    {
        var value = IndexOf(picture, column);
        return Drawn(picture.Columns[value].Title, picture.Columns[value].Format, places, picture.Rows.Select((row, i) => (x is { } at ? row[at] : (long)i, row[value])));
    }

    private static ChartSeries Drawn(string name, PictureFormat format, List<object?> places, IEnumerable<(object? Place, object? Value)> cells)
    {
        var at = new Dictionary<(object? Place, bool), object?>();
        foreach (var (place, value) in cells)
            at[(place, true)] = value;
        List<object?> values = [.. places.Select(place => at.GetValueOrDefault((place, true)))];
        return new(name, [.. values.Select(PictureText.Number)], [.. values.Select(value => PictureText.Of(value, format))]);
    }

    // What has an order of its own stands in it, with the gaps; text in that of the rows.
    private static List<object?> Along(List<object?> found, PictureFormat format)
    {
        if (format == PictureFormat.Text || found.Contains(null))
            return found;
        if (format == PictureFormat.Date)
            return [.. Days(found.Cast<string>().Order(StringComparer.Ordinal).ToList())];
        List<object?> sorted = [.. found.Order(Comparer<object?>.Create(static (a, b) => a is string || b is string ? string.CompareOrdinal(a as string, b as string) : Nullable.Compare(PictureText.Number(a), PictureText.Number(b))))];
        return format == PictureFormat.Hour && sorted is [long first, .., long last] ? [.. Enumerable.Range(0, (int)Math.Min(last - first + 1, MostPlaces)).Select(i => (object?)(first + i))] : sorted;
    }

    private static List<string> Days(List<string> days)
    {
        var numbers = days.ConvertAll(day => DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.DayNumber : -1);
        if (numbers.Count < 2 || numbers.Contains(-1))
            return days;
        var step = numbers.Zip(numbers.Skip(1), (a, b) => b - a).Min();
        var places = (numbers[^1] - numbers[0]) / step + 1;
        return places > MostPlaces || numbers.Exists(day => (day - numbers[0]) % step != 0)
            ? days
            : [.. Enumerable.Range(0, places).Select(i => DateOnly.FromDayNumber(numbers[0] + i * step).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
    }

    private static int HeightOf(PictureKind kind, int places, int series) => kind switch
    {
        PictureKind.Bar => 44 + Math.Max(2, places) * (14 + 12 * Math.Max(1, series)),
        PictureKind.Heatmap => 96 + Math.Max(2, series) * 30,
        _ => 300,
    };

    private static int IndexOf(Picture picture, string column) => picture.Columns.TakeWhile(c => c.Name != column).Count();
}

/// <summary>A series of a chart.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">Its values, one for each place; null where there is none.</param>
/// <param name="Texts">The values for people.</param>
internal sealed record ChartSeries(string Name, IReadOnlyList<double?> Values, IReadOnlyList<string> Texts);
