using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Metrics;

namespace ContactCenter.Pipeline.Profiling.Scanning;

/// <summary>The scan that measures all columns of a table at once: every aggregate, and every type that a text may have.</summary>
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
        var sample = share > 1 ? $"hash({string.Join(", ", batch.Columns.Select(column => column.Text))}) % {share} = 0" : null;
        // A file of text has only text, and a file of typed columns is read by column: no value is read twice.
        var texts = new TextScan(batch, batch.Columns.Where(IsText), sample).Run(cancel);
        var typed = new TypedScan(batch, [.. batch.Columns.Where(column => !IsText(column))], sample).Run(cancel);
        var found = texts.Concat(typed).ToDictionary(facts => facts.Column.Name, StringComparer.Ordinal);
        return [.. batch.Columns.Select(column => found[column.Name])];
    }

    private static bool IsText(BatchColumn column) => column.Kind == ValueKind.Text;
}
