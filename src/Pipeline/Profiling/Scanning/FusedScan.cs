using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Metrics;

namespace ContactCenter.Pipeline.Profiling.Scanning;

/// <summary>The one scan that measures all columns of a table: every aggregate, and every type that a text may have.</summary>
internal static class FusedScan
{
    // Quantiles keep all the values that they are taken of, so of large tables they are taken of a sample: rows chosen by the hash of all
    // their values, which is the same in every run.
    private const long SampledRows = 200_000;

    /// <summary>Measures.</summary>
    /// <param name="batch">The table, with its text as text.</param>
    /// <param name="cancel">Interrupts the scan.</param>
    /// <exception cref="BatchUnreliableException">The engine does not read the table as its reader did.</exception>
    /// <exception cref="MetricFailedException">Something could not be measured.</exception>
    public static IReadOnlyList<ColumnFacts> Run(Batch batch, CancellationToken cancel)
    {
        var share = (batch.ExpectedRows ?? 0) / SampledRows;
        var sample = share > 1 ? $"hash({string.Join(", ", batch.Columns.Select(column => column.Text))}) % {share} = 0 AS ccq_sampled" : null;
        List<ColumnScan> scans = [.. batch.Columns.Select((column, i) => new ColumnScan(column, i, batch.Dialect, sample is null ? null : "ccq_sampled"))];

        var first = Select(scans.SelectMany(scan => scan.FirstStep()), sample, batch.Relation);
        var second = Select(scans.SelectMany(scan => scan.SecondStep()), sample is null ? null : "ccq_sampled", $"({first})");
        var third = Select(scans.SelectMany(scan => scan.ThirdStep()), sample is null ? null : "ccq_sampled", $"({second})");
        var measured = MetricScan.Run(batch with { Relation = $"({third})" }, scans.SelectMany(scan => scan.Aggregates()).Select(named => named.Metric), cancel);
        return [.. scans.Select(scan => scan.Read(measured))];
    }

    private static string Select(IEnumerable<string> fields, string? sampled, string relation)
        => $"SELECT\n  {string.Join(",\n  ", sampled is null ? fields : fields.Append(sampled))}\nFROM {relation}";
}
