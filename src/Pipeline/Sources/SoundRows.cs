using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Pipeline.Sources;

/// <summary>
/// Which rows are sound in themselves: no critical rule that looks at the row alone, and that no share of the rows may break, finds them unexpected. It is known of
/// a row whatever other rows there are, so it can decide which of several rows of one key counts.
/// </summary>
internal static class SoundRows
{
    /// <summary>SQL over a typed row that stands under the name <c>ccq_batch</c>: true where it is sound, else false.</summary>
    public static string Predicate(Suite suite, Batch batch, DateTimeOffset now)
    {
        var unexpected = new List<string>();
        foreach (var rule in suite.Rules)
        {
            if (rule is not { Severity: Severity.Critical, Expectation: RowExpectation { Reach: RowReach.Row, Mostly: >= 1 } expectation })
                continue;
            try
            {
                var measurement = expectation.Measure(new(batch, rule.RowCondition, static name => throw new CannotEvaluateException(name), now));
                if (measurement.Unexpected is { } rows)
                    unexpected.Add(rows.Predicate);
            }
            catch (CannotEvaluateException)
            {
                // The checkpoint will say so, and stop the run.
            }
        }

        // A predicate may fail on a row, by a CAST of its author's; that too is for the checkpoint to tell.
        return unexpected.Count == 0 ? "true" : $"NOT ({string.Join("\n  OR ", unexpected.Select(sql => $"coalesce(TRY({sql}), false)"))})";
    }
}
