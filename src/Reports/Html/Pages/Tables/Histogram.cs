using System.Globalization;
using System.Text;
using ContactCenter.Expectations.Results.Portraits;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>How the values of a column are spread, as bars side by side.</summary>
/// <param name="Bins">The bins, in their order; at least one.</param>
public sealed record Histogram(IReadOnlyList<HistogramBin> Bins)
{
    /// <summary>The width of a bar and the space after it.</summary>
    public const int Step = 8;

    /// <summary>The height of the picture.</summary>
    public const int Height = 40;

    private const double Least = 1;

    /// <summary>The width of the picture.</summary>
    public int Width => Bins.Count * Step;

    /// <summary>The bars as the path of a line that is as wide as a bar. A bin without rows has none; one with few can be seen.</summary>
    public string Bars
    {
        get
        {
            var most = Bins.Max(bin => bin.Count);
            var path = new StringBuilder();
            foreach (var (place, bin) in Bins.Index())
            {
                if (bin.Count > 0)
                    path.Append(CultureInfo.InvariantCulture, $"M{(place * Step) + ((Step - 1) / 2.0):0.#} {Height}v-{Math.Max(Least, (double)Height * bin.Count / most):0.#}");
            }

            return path.ToString();
        }
    }

    /// <summary>Where the first bin begins and the last one ends.</summary>
    public (string From, string To) Ends => (ColumnView.Plain(Bins[0].From), ColumnView.Plain(Bins[^1].To));

    /// <summary>The same in words: the span and the fullest bin.</summary>
    public string Text
    {
        get
        {
            var fullest = Bins.MaxBy(bin => bin.Count)!;
            return $"{Amount.Of(Bins.Count, "bin")} from {Ends.From} to {Ends.To}; most rows, {Amount.Of(fullest.Count)}, from {ColumnView.Plain(fullest.From)} to {ColumnView.Plain(fullest.To)}";
        }
    }
}
