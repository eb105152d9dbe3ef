using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Results.Profiles;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Profiling.Guessing;
using ContactCenter.Pipeline.Profiling.Passes;
using ContactCenter.Pipeline.Profiling.Scanning;

namespace ContactCenter.Pipeline.Profiling;

/// <summary>
/// Studies one table: one scan for all that can be aggregated at once; then, over the table with the types that it told, one pass each for
/// frequent values, shapes of texts, unique columns and, where there are none, unique sets of columns.
/// </summary>
internal static class TableProfiler
{
    /// <param name="batch">The table, with its text as text.</param>
    /// <param name="typed">Gives the table with types for its columns.</param>
    /// <param name="cancel">Interrupts the running query.</param>
    public static (Batch Batch, IReadOnlyList<ColumnStudy> Columns, IReadOnlyList<KeyCandidate> Keys) Study(
        Batch batch, Func<IReadOnlyList<SuiteColumn>, Batch> typed, CancellationToken cancel)
    {
        IReadOnlyList<ColumnStudy> columns = [.. FusedScan.Run(batch, cancel).Select(Guess)];
        var table = typed([.. columns.Select(column => new SuiteColumn(column.Name, column.Type.Type, column.Pii?.Kind, new("profile", 1, 1)))]);
        columns = FrequentValues.Run(table, columns, cancel);
        columns = ShapePass.Run(table, columns, cancel);
        columns = KeySearch.Singles(table, columns, cancel);
        return (table, columns, KeySearch.Keys(table, columns, cancel));
    }

    private static ColumnStudy Guess(ColumnFacts facts)
    {
        var pii = PiiGuess.Of(facts);
        return new(facts, TypeChoice.Of(facts, pii?.Kind), pii);
    }
}
