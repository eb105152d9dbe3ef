using System.Globalization;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Validation;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Sources;

/// <summary>Why a source's checkpoint does not let its rows pass, one plain sentence each.</summary>
internal static class StopReasons
{
    /// <summary>Why nothing that was found can be believed: then the run fails.</summary>
    public static IEnumerable<string> NotJudged(Suite suite, SuiteResult verdict)
    {
        if (verdict.Batch is { MissingColumns: { Count: > 0 } missing })
            yield return Missing(suite, missing);
        foreach (var result in verdict.Results.Where(r => r.Outcome == Outcome.Errored))
            yield return $"{result.Id}: could not be evaluated: {result.Error?.Message.TrimEnd('.')} ({result.Source}).";
    }

    /// <summary>Columns that the suite declares and the data lack.</summary>
    public static string Missing(Suite suite, IReadOnlyList<string> missing)
        => $"{suite.Data.Name}: expected the columns that the suite declares, found that {string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} not in the data.";

    /// <summary>Too many records that are no rows.</summary>
    public static IEnumerable<string> Rejected(Suite suite, Drop drop)
    {
        if (suite.RejectedLimit.IsExceededBy(drop.Rejected, drop.Rows + drop.Rejected))
        {
            var first = drop.Rejects.First();
            yield return $"{suite.Data.Name}: expected at most {suite.RejectedLimit} rejected records, found {Count(drop.Rejected)} of {Count(drop.Rows + drop.Rejected)}, "
                + $"the first at {first.File}:{first.Line}: {first.Reason}.";
        }
    }

    /// <summary>Critical rules on the table as a whole that are unmet. Rows that break a rule go into quarantine and stop nothing by themselves.</summary>
    public static IEnumerable<string> Table(Suite suite, JudgedBatch judged)
    {
        if (judged.Results.All(r => r.Outcome == Outcome.NotApplicable))
            yield return $"{suite.Data.Name}: expected data that a rule can judge, found that no rule had anything to judge in {Count(judged.Rows)} rows.";
        for (var i = 0; i < judged.Results.Count; i++)
        {
            var result = judged.Results[i];
            if (suite.Rules[i].Expectation is RowExpectation || result is not { Outcome: Outcome.Unmet, Severity: Severity.Critical })
                continue;
            var found = result.Details.Observed is { } observed
                ? observed.InWords ?? Convert.ToString(observed.Value, CultureInfo.InvariantCulture) ?? "nothing"
                : result.Details.UnexpectedCount is { } count ? $"{Count(count)} unexpected rows" : "otherwise";
            yield return $"{result.Id}: expected that {result.Sentence}, found {found} ({result.Source}).";
        }
    }

    /// <summary>
    /// Too many rows for quarantine. The share is that of all rows of the drop: when a table comes again whole, nearly all that repeats do not take away are rows that
    /// were quarantined before.
    /// </summary>
    public static IEnumerable<string> Quarantined(Suite suite, long quarantined, long rows, JudgedBatch judged)
    {
        if (suite.QuarantineLimit is not { } limit || !limit.IsExceededBy(quarantined, rows))
            yield break;
        var worst = judged.RowRules
            .Where(r => r is { Outcome: Outcome.Unmet, Rule.Severity: Severity.Critical })
            .Select(r => judged.Results[r.Index])
            .MaxBy(r => r.Details.UnexpectedCount);
        yield return $"{suite.Data.Name}: expected at most {limit} of the rows in quarantine, found {Count(quarantined)} of {Count(rows)}"
            + (worst is null ? "." : $"; the most, {Count(worst.Details.UnexpectedCount ?? 0)}, break {worst.Id}: {worst.Sentence} ({worst.Source}).");
    }

    private static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
