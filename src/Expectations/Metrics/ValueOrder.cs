using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Metrics;

/// <summary>
/// The values of a column, each beside the one before it in the order of the data: one pass that tells how many are smaller, greater and
/// equal. Rules that need the same column's order share it.
/// </summary>
internal static class ValueOrder
{
    private const string Before = "ccq_before";

    public static Comparison Smaller { get; } = new(0, "<");

    public static Comparison NotGreater { get; } = new(1, "<=");

    public static Comparison Greater { get; } = new(2, ">");

    public static Comparison NotSmaller { get; } = new(3, ">=");

    private static IEnumerable<Comparison> All => [Smaller, NotGreater, Greater, NotSmaller];

    /// <summary>A test of a column's values, in which those are unexpected that compare so with the value before them.</summary>
    /// <exception cref="CannotEvaluateException">The rows have no order.</exception>
    public static RowTest Test(BatchScope batch, BatchColumn column, Comparison unexpected)
    {
        var sorted = Pairs(batch, column, $"lag({column.Value}) OVER (ORDER BY ccq_part, ccq_row) AS {Before}");
        var counts = string.Join(", ", All.Select(c => batch.Dialect.CountWhere(c.Sql)));

        return new(
            $"row(ccq_part, ccq_row) IN (SELECT row(ccq_part, ccq_row) FROM {sorted} WHERE {unexpected.Sql})",
            batch.CountOf(column.Value),
            [new(column.Name, column.Value)])
        {
            UnexpectedCount = new(new PassMetric(AsTheyCome(batch, column, counts)) { Otherwise = $"SELECT {counts} FROM {sorted}" }, unexpected.Field),
        };
    }

    // Rows of files mostly come out in their order, and need no sorting then, which is several times cheaper. Where one does not, there is no answer.
    private static string AsTheyCome(BatchScope batch, BatchColumn column, string counts)
    {
        const string lags = "lag(ccq_part) OVER () AS ccq_part_before, lag(ccq_row) OVER () AS ccq_row_before";
        const string isOutOfOrder = "ccq_part < ccq_part_before OR (ccq_part = ccq_part_before AND ccq_row < ccq_row_before)";
        return $"SELECT {counts} FROM {Pairs(batch, column, $"lag({column.Value}) OVER () AS {Before}, {lags}")}"
            + $" HAVING {batch.Dialect.CountWhere(isOutOfOrder)} = 0";
    }

    private static string Pairs(BatchScope batch, BatchColumn column, string before)
        => $"(SELECT ccq_part, ccq_row, {column.Value} AS ccq_value, {before}"
            + $" FROM {batch.OrderedRelation} AS ccq_batch WHERE {batch.And($"{column.Value} IS NOT NULL")}) AS ccq_ordered";

    /// <summary>How a value compares with the one before it.</summary>
    /// <param name="Field">The column of the pass that counts it.</param>
    /// <param name="Operator">SQL's operator.</param>
    public sealed record Comparison(int Field, string Operator)
    {
        /// <summary>SQL: true where a value compares so.</summary>
        public string Sql => $"ccq_value {Operator} {Before}";
    }
}
