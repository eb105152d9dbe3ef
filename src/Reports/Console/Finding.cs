using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console;

/// <summary>One rule that was not met: how much it matters, what is expected, how many rows are not so, and where to look.</summary>
internal static class Finding
{
    /// <summary>The places of the severity before the text of a finding, <c>✗ critical  </c>.</summary>
    public const int LabelWidth = 12;

    /// <summary>Where the text of a finding starts.</summary>
    public const int Indent = 2;

    private const int LongestSentence = 400;
    private const int DetailWidth = 9;

    /// <param name="sheet">Where to.</param>
    /// <param name="result">The rule's result.</param>
    /// <param name="verbose">True to show the SQL of a rule that errored.</param>
    /// <param name="isTolerated">True when the rule failed nothing: its rows went to quarantine.</param>
    public static void Write(Sheet sheet, ExpectationResult result, bool verbose, bool isTolerated = false)
    {
        sheet.Blank();
        sheet.Add(Indent, Label(result, isTolerated), LabelWidth, new Piece(Visible.Cut(result.Sentence, LongestSentence), Ink.Strong));

        if (result.Error is { } error)
            WriteError(sheet, error, verbose);
        if (result.Outcome == Outcome.Unmet)
            WriteMeasured(sheet, result.Details);

        var note = result.Description;
        if (note is not null)
            Detail(sheet, "note", Visible.Cut(note.Trim(), LongestSentence));
        Detail(sheet, "rule", Piece.Fixed($"{result.Source.File}:{result.Source.Line}"));
    }

    /// <summary>A line under the finding's sentence: a dim word, then what there is to say.</summary>
    public static void Detail(Sheet sheet, string word, params IEnumerable<Piece> pieces)
    {
        // A narrow terminal can't spare the column of the severities.
        var indent = sheet.Width < 60 ? Indent + 2 : Indent + LabelWidth;
        sheet.Add(indent, Piece.Dim(word), DetailWidth, pieces);
    }

    /// <summary>How many places a value may take in a detail line.</summary>
    public static int ValueWidth(Sheet sheet) => Math.Clamp(sheet.Width - Indent - LabelWidth - DetailWidth - 8, 16, 60);

    private static Piece Label(ExpectationResult result, bool isTolerated) => result switch
    {
        { Outcome: Outcome.Errored } => new("✗ error", Ink.Bad),
        { Severity: Severity.Critical } when isTolerated => new("! critical", Ink.Warning),
        { Severity: Severity.Critical } => new("✗ critical", Ink.Bad),
        { Severity: Severity.Warning } => new("! warning", Ink.Warning),
        _ => new("· info", Ink.Dim),
    };

    private static void WriteMeasured(Sheet sheet, ResultDetails details)
    {
        if (details is { UnexpectedCount: { } unexpected, ElementCount: { } elements })
            Detail(sheet, "failing", HowMany(unexpected, elements, details.MissingCount ?? 0));
        if (details.Observed is { } observed)
        {
            Detail(
                sheet,
                "observed",
                observed.Value is null ? observed.InWords ?? "nothing: there was no value to look at" : Piece.Fixed(Amount.Observed(observed.Value, ValueWidth(sheet) * 2), Ink.Strong));
        }

        UnexpectedValues.Write(sheet, details);
        ExampleRows.Write(sheet, details);
    }

    private static IEnumerable<Piece> HowMany(long unexpected, long elements, long missing)
    {
        var judged = elements - missing;
        yield return new Piece($"{Amount.Of(unexpected)} of {Amount.Of(judged, "row")}, {Amount.Share(unexpected, judged)}", Ink.Strong);
        if (missing > 0)
            yield return Piece.Dim($" ({Amount.Of(missing)} more set aside)");
    }

    private static void WriteError(Sheet sheet, EvaluationError error, bool verbose)
    {
        const int MostLines = 12;
        var word = "because";
        var lines = Lines.Of(error.Message);
        for (var i = 0; i < lines.Length && (verbose || i < MostLines); i++)
        {
            // The mark under a line keeps its place; under one that is broken it would point at something else.
            var isMark = i > 0 && lines[i].AsSpan().Trim() is "^";
            if (isMark && lines[i - 1].Length > sheet.Width - Indent - LabelWidth - DetailWidth)
                continue;
            Detail(sheet, word, isMark ? Piece.Fixed(lines[i]) : Visible.Cut(lines[i], verbose ? int.MaxValue : LongestSentence));
            word = "";
        }

        if (lines.Length > MostLines && !verbose)
            Detail(sheet, "", Piece.Dim($"… and {Amount.Of(lines.Length - MostLines, "line")} more (--verbose)"));
        if (!verbose || error.Sql is not { } sql)
            return;

        word = "SQL";
        foreach (var line in Lines.Of(sql))
        {
            Detail(sheet, word, line);
            word = "";
        }
    }
}
