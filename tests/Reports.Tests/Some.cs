using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Tests;

/// <summary>Builds small verdicts. What a test does not name is ordinary.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 8, 30, 0, 250, TimeSpan.Zero);

    public static ValidationResult Verdict(params SuiteResult[] suites) => new(Start, TimeSpan.FromMilliseconds(1234.5), Severity.Critical, suites);

    public static SuiteResult Suite(string name, params ExpectationResult[] results)
        => new(name, $"suites/customer-courier/{name}.yaml", SuiteStatus.Judged, Batch(), results)
        {
            System = "customer-courier",
            Owner = "customer-care-data",
        };

    public static SuiteResult Unread(string name, SuiteStatus status, params string[] faults)
        => new(name, $"suites/customer-courier/{name}.yaml", status, null, []) { System = "customer-courier", Faults = faults };

    public static BatchSummary Batch(long rows = 2500) => new(
        "customer-courier/messages/*.csv",
        "duckdb",
        rows,
        0,
        [new("senderAppType", "string"), new("orderId", "integer")])
    {
        Files = ["customer-courier/messages/2024-01.csv"],
    };

    public static ExpectationResult Rule(
        string column,
        string phrase,
        Outcome outcome = Outcome.Met,
        Severity severity = Severity.Critical,
        int line = 12,
        ResultDetails? details = null)
        => new(
            $"messages/{column}/expect_{phrase.Replace(' ', '_')}",
            "expect_column_values_to_be_in_set",
            [new("column", column)],
            severity,
            $"{column} {phrase}",
            outcome,
            new SourceMark("suites/customer-courier/messages.yaml", line, 5),
            details ?? new ResultDetails { ElementCount = 2500, MissingCount = 0, UnexpectedCount = 0 },
            null)
        {
            Column = column,
        };

    public static ExpectationResult Errored(string column, string message, string? sql, Severity severity = Severity.Critical)
        => Rule(column, "matches ^[0-9]+$", Outcome.Errored, severity, 20, ResultDetails.None) with { Error = new EvaluationError(message, sql) };

    public static ResultDetails Unexpected(long count, long of, long missing, params (object? Value, long Count)[] values) => new()
    {
        ElementCount = of,
        MissingCount = missing,
        UnexpectedCount = count,
        PartialUnexpectedList = [.. values.Select(v => v.Value)],
        PartialUnexpectedCounts = [.. values.Select(v => new ValueCount(v.Value, v.Count))],
        PartialUnexpectedRows = [.. values.Select((v, i) => Row(17 + i, "senderAppType", v.Value))],
    };

    public static UnexpectedRow Row(long line, string column, object? value) => new(
        [new("orderId", 1000L + line), new("fromId", 3L)],
        new RowLocation("customer-courier/messages/2024-01.csv", line, line - 1),
        [new(column, value)]);
}
