using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Layout;

namespace ContactCenter.Reports.Console;

/// <summary>All there is to say of one suite: its verdict, what failed first, then what passed, folded.</summary>
internal static class SuiteBlock
{
    /// <param name="sheet">Where to.</param>
    /// <param name="suite">The suite.</param>
    /// <param name="verdict">The verdict in its heading.</param>
    /// <param name="verbose">True to list the rules that passed, and the SQL of those that errored.</param>
    /// <param name="isTolerated">True when what it found failed nothing: the rows went to quarantine.</param>
    public static void Write(Sheet sheet, SuiteResult suite, Verdict verdict, bool verbose, bool isTolerated = false)
    {
        SuiteHeading.Write(sheet, suite, verdict);
        if (suite.Status == SuiteStatus.NotPublished)
            return;

        UnreadableData.Write(sheet, suite);
        if (suite.TooManyRejected)
            RejectedRecords.Write(sheet, suite);
        foreach (var finding in Findings.Of(suite))
            Finding.Write(sheet, finding, verbose, isTolerated);
        if (!suite.TooManyRejected)
            RejectedRecords.Write(sheet, suite);

        ColumnDifferences.Write(sheet, suite);
        PassedRules.Write(sheet, suite, verbose);
    }
}
