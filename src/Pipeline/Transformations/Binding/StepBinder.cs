using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Transformations.Documents;
using ContactCenter.Pipeline.Transformations.FaultTexts;

namespace ContactCenter.Pipeline.Transformations.Binding;

/// <summary>Makes a step whose SQL has been tried, and checks what it says against the columns that the SQL gives.</summary>
internal sealed class StepBinder(DraftStep draft, SuiteSet suites, FaultList faults)
{
    private readonly StepDocument _document = draft.Document;
    private readonly string _table = $"{draft.Layer}.{draft.Table}";

    /// <summary>The step.</summary>
    /// <param name="columns">What the SQL gives.</param>
    /// <param name="tables">The columns of all tables that it may read, by name.</param>
    public PipelineStep Bind(IReadOnlyList<TableColumn> columns, IReadOnlyDictionary<string, IReadOnlyList<TableColumn>> tables)
        => new(draft.Layer, draft.Table, draft.Sql.Start.File, draft.Sql.Text, _document.Table!.Mark)
        {
            Suite = SuiteOf(columns),
            Inputs = draft.Inputs,
            Columns = columns,
            Key = BoundNames.ColumnsOf("key", _document.Key, _table, columns, faults),
            PartitionBy = BoundNames.ColumnsOf("partition_by", _document.PartitionBy, _table, columns, faults),
            Recompute = RecomputeOf(columns, tables),
            Timeout = _document.Timeout?.Value ?? PipelineStep.DefaultTimeout,
            Retries = (int)(_document.Retries?.Value ?? PipelineStep.DefaultRetries),
            Sinks = [.. _document.Sinks.Select(s => s.Value == "csv" ? SinkKind.Csv : SinkKind.Postgres)],
        };

    private Suite? SuiteOf(IReadOnlyList<TableColumn> columns)
    {
        if (_document.Suite is not { } named || BoundNames.SuiteOf(named, suites, faults) is not { } suite)
            return null;
        if (suite.Data.Name != _table || suite.Data is not SuiteData.LakeTable)
        {
            faults.Add(TableFaults.SuiteOfOther(named.Mark, suite, _table));
            return suite;
        }

        foreach (var column in suite.Columns)
        {
            if (!columns.Any(c => c.Name == column.Name))
                faults.Add(TableFaults.NoColumnForSuite(column.Source, column.Name, _table, columns));
        }

        return suite;
    }

    private Recompute? RecomputeOf(IReadOnlyList<TableColumn> columns, IReadOnlyDictionary<string, IReadOnlyList<TableColumn>> tables)
    {
        if (_document.Recompute is not { } recompute)
            return null;

        var by = BoundNames.ColumnsOf("recompute.by", recompute.By, _table, columns, faults);
        var when = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (input, names) in recompute.When)
        {
            if (!draft.Inputs.Contains(input.Value))
            {
                faults.Add(TableFaults.UnknownWhenInput(input.Mark, input.Value, _table, draft.Inputs));
                continue;
            }

            when[input.Value] = BoundNames.ColumnsOf($"recompute.when.{input.Value}", names, input.Value, tables[input.Value], faults);
            if (names.Count != by.Count && names.Count > 0 && by.Count > 0)
                faults.Add(TableFaults.WhenOfOtherLength(names[0].Mark, input.Value, names.Count, by.Count));
        }

        return new(by, when);
    }
}
