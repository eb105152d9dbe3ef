using ContactCenter.Reports.Html.History;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Components.Index;

/// <summary>One run in a strip of health.</summary>
/// <param name="Verdict">What came of it.</param>
/// <param name="Failing">How many rules failed; it makes the height of the cell where the strip is tall.</param>
/// <param name="Title">When it was and what came of it, for people.</param>
public sealed record HealthCell(TableVerdict Verdict, int Failing, string Title);

/// <summary>The last runs of a table, or of all, oldest first.</summary>
/// <param name="Cells">One for each run.</param>
/// <param name="Text">The same in a sentence, for those who do not see it.</param>
public sealed record Health(IReadOnlyList<HealthCell> Cells, string Text)
{
    /// <summary>How many runs are looked at.</summary>
    public const int Runs = 30;

    /// <summary>The health of all tables together.</summary>
    /// <param name="runs">The runs up to the one at hand, oldest first.</param>
    internal static Health Of(IEnumerable<RunLine> runs)
        => Of([.. runs.TakeLast(Runs).Select(run => Cell(run, RunVerdict.Of(run), VerdictWord.Of(run), run.Failing))]);

    /// <summary>The health of one table in the runs that judged it.</summary>
    /// <param name="runs">The runs up to the one at hand, oldest first.</param>
    /// <param name="table">The table.</param>
    internal static Health Of(IEnumerable<RunLine> runs, TableId table)
        => Of([.. runs.Where(run => run.Tables.ContainsKey(table)).TakeLast(Runs).Select(run => Cell(run, run.Tables[table], VerdictWord.Of(run.Tables[table]), failing: 0))]);

    private static readonly string[] _words = ["passed", "passed with findings", "failed", "not published"];

    private static HealthCell Cell(RunLine run, TableVerdict verdict, VerdictWord word, int failing)
        => new(verdict, failing, $"{Times.Minute(run.StartedAt)}: {word.Text}{(failing > 0 ? $", {Amount.Of(failing, "rule")} failing" : "")}");

    private static Health Of(IReadOnlyList<HealthCell> cells)
    {
        var counts = cells.CountBy(cell => Word(cell.Verdict)).ToDictionary();
        var parts = _words.Where(counts.ContainsKey).Select(word => $"{counts[word]} {word}");
        return new(cells, cells.Count == 0 ? "no run yet" : $"last {Amount.Of(cells.Count, "run")}: {string.Join(", ", parts)}");
    }

    private static string Word(TableVerdict verdict) => verdict switch
    {
        TableVerdict.Passed => "passed",
        TableVerdict.Warned => "passed with findings",
        TableVerdict.NotPublished => "not published",
        _ => "failed",
    };
}
