using System.Globalization;
using System.Text;
using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>
/// A rule over the latest runs of its table, as bars from left (oldest) to right (the run at hand): the share of rows that failed, or for a rule without a
/// share whether it failed. Where it was not judged there is a gap.
/// </summary>
/// <param name="Points">The rule in each run, oldest first; null where it was not there or had nothing to judge.</param>
/// <param name="Limit">The share that may fail, 0 to 1; null for a rule that judges no rows.</param>
public sealed record Sparkline(IReadOnlyList<RuleSummary?> Points, double? Limit)
{
    /// <summary>The width of a bar and the space after it.</summary>
    public const int Step = 5;

    /// <summary>The height of the picture.</summary>
    public const int Height = 26;

    private const int Base = Height - 1;
    private const double Tallest = Height - 3;
    private const double Least = 2;

    /// <summary>The width of the picture: the same for all rules, so that they stand under one another.</summary>
    public static int Width => TableModel.MostRuns * Step;

    /// <summary>The bars of runs in which the rule failed, as the path of a line that is as wide as a bar.</summary>
    public string Failed => Bars(point => point.Fails);

    /// <summary>The bars of runs in which some rows failed, but not too many.</summary>
    public string Tolerated => Bars(point => !point.Fails && point.Share > 0);

    /// <summary>A dot for each run in which no row failed.</summary>
    public string Clean => Bars(point => !point.Fails && point.Share is null or 0);

    /// <summary>The height of the line that bars of failed runs reach above; null where no row may fail and where there is no share.</summary>
    public string? LimitAt => Limit is > 0 and var limit && Points.Any(point => point?.Share is not null) ? Number(Base - (Tallest * limit / Top)) : null;

    /// <summary>The same in words.</summary>
    public string Text
    {
        get
        {
            var judged = Points.OfType<RuleSummary>().ToList();
            var text = new StringBuilder($"Failed in {Amount.Of(judged.Count(point => point.Fails))} of the last {Amount.Of(Points.Count, "run")}");
            if (judged.Count < Points.Count)
                text.Append(CultureInfo.InvariantCulture, $", not judged in {Amount.Of(Points.Count - judged.Count)}");
            var shares = judged.Where(point => point.Share is not null).ToList();
            if (shares.Count > 0)
            {
                var (least, most) = (shares.MinBy(point => point.Share)!, shares.MaxBy(point => point.Share)!);
                text.Append(least.Share == most.Share ? $"; {ShareOf(most)} of the rows each time" : $"; from {ShareOf(least)} to {ShareOf(most)} of the rows");
                if (Points[^1] is { Share: not null } now)
                    text.Append(CultureInfo.InvariantCulture, $", now {ShareOf(now)}");
                if (Limit is { } limit)
                    text.Append(CultureInfo.InvariantCulture, $"; allowed: {Percent(limit)}");
            }

            return text.ToString();
        }
    }

    /// <summary>Whether the rule failed in any of the runs.</summary>
    public bool EverFailed => Points.Any(point => point is { Fails: true });

    internal static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{(decimal)Math.Round(share * 100, 6):0.######} %");

    private static string ShareOf(RuleSummary rule) => Amount.Share(rule.Unexpected!.Value, rule.Judged!.Value);

    private double Top
    {
        get
        {
            var most = Points.Max(point => point?.Share) ?? 0;
            var top = Math.Max(most, Limit * 1.25 ?? 0);
            return top > 0 ? Math.Min(top, 1) : 1;
        }
    }

    private string Bars(Func<RuleSummary, bool> belongs)
    {
        var path = new StringBuilder();
        var top = Top;
        foreach (var (place, point) in Points.Index())
        {
            if (point is null || !belongs(point))
                continue;
            var x = Width - ((Points.Count - place) * Step) + ((Step - 1) / 2.0);
            var height = point.Share is { } share ? Math.Max(Least, Tallest * share / top) : point.Fails ? Tallest : Least;
            path.Append(CultureInfo.InvariantCulture, $"M{Number(x)} {Base}v-{Number(height)}");
        }

        return path.ToString();
    }

    private static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
