using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.FaultTexts;

namespace ContactCenter.Pipeline.Transformations.FaultTexts;

/// <summary>What is said where a pipeline, its suites and its SQL do not fit each other.</summary>
internal static class TableFaults
{
    public static Fault UnknownSuite(SourceMark place, string suite, IReadOnlyList<string> known)
        => FaultCodes.UnknownSuite.At(place, $"there is no suite '{suite}'{Nearest.Hint(suite, known)} (suites: {(known.Count == 0 ? "none" : string.Join(", ", known))})");

    public static Fault SuiteOfTable(SourceMark place, Suite suite)
        => FaultCodes.SuiteDoesNotFit.At(place, $"the suite '{suite.Name}' judges the table {suite.Data.Name}; expected one of a drop, with `data:`");

    public static Fault SuiteWithoutColumns(SourceMark place, Suite suite)
        => FaultCodes.SuiteDoesNotFit.At(place, $"the suite '{suite.Name}' declares no columns; a source's suite declares those that silver and the SQL need");

    public static Fault SuiteOfOther(SourceMark place, Suite suite, string table)
        => FaultCodes.SuiteDoesNotFit.At(place, $"the suite '{suite.Name}' judges {suite.Data.Name}; expected one with `table: {table}`");

    public static Fault SameSilverName(SourceMark place, string column, string other, string silver)
        => FaultCodes.SuiteDoesNotFit.At(place, $"the columns '{other}' and '{column}' are both {silver} in silver; expected names that differ there");

    public static Fault UnknownColumn(SourceMark place, string shown, string column, string table, IReadOnlyList<TableColumn> columns)
    {
        List<string> names = [.. columns.Select(c => c.Name)];
        return FaultCodes.UnknownTableColumn.At(
            place, $"{shown} names the column '{column}', which {table} does not have{Nearest.Hint(column, names)} (columns: {string.Join(", ", names)})");
    }

    public static Fault NoColumnForSuite(SourceMark place, string column, string table, IReadOnlyList<TableColumn> columns)
    {
        List<string> names = [.. columns.Select(c => c.Name)];
        return FaultCodes.UnknownTableColumn.At(
            place, $"the suite declares the column '{column}', which the SQL of {table} does not give{Nearest.Hint(column, names)} (columns: {string.Join(", ", names)})");
    }

    public static Fault UnknownWhenInput(SourceMark place, string input, string table, IReadOnlyList<string> inputs)
        => FaultCodes.UnknownInput.At(
            place, $"recompute.when names '{input}', which the SQL of {table} does not read{Nearest.Hint(input, inputs)} (it reads: {string.Join(", ", inputs)})");

    public static Fault WhenOfOtherLength(SourceMark place, string input, int found, int expected)
        => FaultCodes.BadValue.At(place, $"recompute.when.{input} names {Count(found)}; expected {Count(expected)}, one for each of recompute.by");

    private static string Count(int columns) => columns == 1 ? "1 column" : $"{columns} columns";
}
