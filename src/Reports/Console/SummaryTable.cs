using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;
using ValidationResult = ContactCenter.Expectations.Results.ValidationResult;

namespace ContactCenter.Reports.Console;

/// <summary>A row for each suite: verdict, rows and rules. Columns in which every suite has 0 are left out.</summary>
internal static class SummaryTable
{
    public static void Write(Sheet sheet, ValidationResult result)
    {
        var grid = new TextGrid(
            new("suite", IsName: true),
            new("verdict"),
            new("rows", IsNumber: true),
            new("rejected", IsNumber: true, IsOptional: true),
            new("met", IsNumber: true, IsOptional: true),
            new("unmet", IsNumber: true, IsOptional: true),
            new("errored", IsNumber: true, IsOptional: true),
            new("n/a", IsNumber: true, IsOptional: true));
        foreach (var suite in result.Suites)
            grid.Add(Row(suite, result.FailOn));
        grid.Write(sheet, indent: 0);
    }

    private static Piece[] Row(SuiteResult suite, Severity failOn)
    {
        var verdict = Verdict.Of(suite, failOn);
        var statistics = Statistics.Of(suite.Results);
        var judged = suite.Status == SuiteStatus.Judged;
        return
        [
            SuiteHeading.Name(suite),
            new($"{verdict.Mark} {verdict.Word}", verdict.Style),
            suite.Batch is { } read ? Amount.Of(read.Rows) : "",
            suite.Batch is { } batch ? Amount.Of(batch.RejectedRows) : "",
            judged ? Amount.Of(statistics.Met) : "",
            judged ? Amount.Of(statistics.Unmet) : "",
            judged ? Amount.Of(statistics.Errored) : "",
            judged ? Amount.Of(statistics.NotApplicable) : "",
        ];
    }
}
