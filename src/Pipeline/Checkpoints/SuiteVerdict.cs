using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Validation;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Checkpoints;

/// <summary>The verdict on a suite, for reports.</summary>
internal static class SuiteVerdict
{
    /// <summary>The verdict on a drop that was judged.</summary>
    public static SuiteResult Of(Suite suite, Drop drop, JudgedBatch judged)
        => Of(suite, DropSummary.Of(suite, drop, judged), judged) with
        {
            RejectedLimit = suite.RejectedLimit,
            TooManyRejected = suite.RejectedLimit.IsExceededBy(drop.Rejected, drop.Rows + drop.Rejected),
        };

    /// <summary>The verdict on rows of quarantine that were sent through again.</summary>
    public static SuiteResult OfReplayed(Suite suite, JudgedBatch judged)
    {
        var found = judged.Batch.Columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        var batch = new BatchSummary(
            $"{suite.Name}, replayed", judged.Batch.Dialect.Engine, judged.Rows, 0, [.. judged.Batch.Columns.Select(column => new ColumnSummary(column.Name, column.TypeName))])
        {
            ExtraColumns = [.. judged.Batch.Columns.Select(column => column.Name).Where(name => suite.Column(name) is null)],
            MissingColumns = [.. suite.Columns.Select(column => column.Name).Where(name => !found.Contains(name))],
        };
        return Of(suite, batch, judged);
    }

    /// <summary>The verdict on a table that was judged.</summary>
    public static SuiteResult Of(Suite suite, BatchSummary batch, JudgedBatch judged)
        => Of(suite, SuiteStatus.Judged, batch, judged.Results) with { Portrait = judged.Portrait, PortraitFault = judged.PortraitFault };

    public static SuiteResult Unreadable(Suite suite, IReadOnlyList<string> faults)
        => Of(suite, SuiteStatus.Unreadable, batch: null, []) with { Faults = faults };

    public static SuiteResult Of(Suite suite, SuiteStatus status, BatchSummary? batch, IReadOnlyList<ExpectationResult> results)
        => new(suite.Name, suite.File, status, batch, results)
        {
            System = suite.System,
            Owner = suite.Owner,
            Description = suite.Description,
            QuarantineLimit = suite.QuarantineLimit,
        };
}
