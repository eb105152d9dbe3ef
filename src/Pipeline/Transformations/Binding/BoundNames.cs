using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Pipeline.Transformations.FaultTexts;

namespace ContactCenter.Pipeline.Transformations.Binding;

/// <summary>Looks up what a pipeline names.</summary>
internal static class BoundNames
{
    /// <summary>The suite of that name; null after a fault.</summary>
    public static Suite? SuiteOf(Marked<string> name, SuiteSet suites, FaultList faults)
    {
        if (suites.Suites.FirstOrDefault(s => s.Name == name.Value) is { } suite)
            return suite;
        faults.Add(TableFaults.UnknownSuite(name.Mark, name.Value, [.. suites.Suites.Select(s => s.Name).Where(n => n.Length > 0).Distinct().Order(StringComparer.Ordinal)]));
        return null;
    }

    /// <summary>The names of columns; tells of those that a table does not have.</summary>
    public static IReadOnlyList<string> ColumnsOf(
        string shown, IReadOnlyList<Marked<string>> names, string table, IReadOnlyList<TableColumn> columns, FaultList faults)
    {
        foreach (var name in names)
        {
            if (!columns.Any(c => c.Name == name.Value))
                faults.Add(TableFaults.UnknownColumn(name.Mark, shown, name.Value, table, columns));
        }

        return [.. names.Select(n => n.Value)];
    }
}
