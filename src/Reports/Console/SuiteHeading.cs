using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console;

/// <summary>The first lines of a suite: verdict and name, then what was judged, who answers for it, and the suite's file.</summary>
internal static class SuiteHeading
{
    private const int LongestOwner = 60;

    public static void Write(Sheet sheet, SuiteResult suite, Verdict verdict)
    {
        if (suite.Status == SuiteStatus.NotPublished)
        {
            sheet.Add(0, Piece.Fixed($"{verdict.Mark} NOT PUBLISHED YET  ", Ink.Dim), Piece.Dim(Name(suite)));
            return;
        }

        sheet.Add(
            0,
            Piece.Fixed($"{verdict.Mark} {verdict.Word.ToUpperInvariant()}", verdict.Style),
            "  ",
            new Piece(Name(suite), Ink.Strong));

        var facts = new List<Piece>();
        if (suite.Batch is { } batch)
            facts.AddRange([.. Batch(batch), "  ", Piece.Dot, "  "]);
        if (suite.Owner is { } owner)
            facts.AddRange([Piece.Fixed("owner ", Ink.Dim), Piece.Fixed(Visible.Cut(owner, LongestOwner)), "  ", Piece.Dot, "  "]);
        facts.Add(Piece.Fixed(suite.File, Ink.Dim));
        sheet.Add(2, facts);
    }

    /// <summary>The suite with the system it belongs to, which together are unique.</summary>
    public static string Name(SuiteResult suite) => suite.System.Length == 0 ? suite.Suite : $"{suite.System}/{suite.Suite}";

    private static IEnumerable<Piece> Batch(BatchSummary batch)
    {
        yield return new Piece(Amount.Of(batch.Rows, "row"));
        yield return Piece.Dim(" of ");
        yield return Piece.Fixed(batch.Data);
        if (batch.Files.Count > 1)
            yield return Piece.Dim($" ({Amount.Of(batch.Files.Count, "file")})");
        if (batch.RejectedRows > 0)
            yield return new Piece($", {Amount.Of(batch.RejectedRows)} rejected", Ink.Warning);
    }
}
