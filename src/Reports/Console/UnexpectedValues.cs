using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console;

/// <summary>The unexpected values of a rule, most frequent first: <c>'Courier App' ×1,279</c>.</summary>
internal static class UnexpectedValues
{
    private const int Shown = 5;

    public static void Write(Sheet sheet, ResultDetails details)
    {
        if (details.PartialUnexpectedCounts is not { Count: > 0 } counts)
            return;

        var pieces = new List<Piece>();
        foreach (var (value, count) in counts.Take(Shown))
        {
            if (pieces.Count > 0)
            {
                pieces.Add(Piece.Fixed(","));
                pieces.Add(" ");
            }

            pieces.Add(Piece.Fixed(ValueText.Of(value, Finding.ValueWidth(sheet))));
            pieces.Add(Piece.Fixed($" ×{Amount.Of(count)}", Ink.Dim));
        }

        if (counts.Count > Shown)
            pieces.Add(Piece.Dim($" and {(counts.Count < ResultDetails.SampleSize ? "" : "at least ")}{Amount.Of(counts.Count - Shown, "other value")}"));
        if (!details.CountsAreComplete)
            pieces.Add(Piece.Dim(" (counted in the first failing rows)"));
        Finding.Detail(sheet, "found", pieces);
    }
}
