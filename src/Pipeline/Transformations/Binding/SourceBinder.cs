using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Transformations.Documents;
using ContactCenter.Pipeline.Transformations.FaultTexts;
using ContactCenter.Pipeline.Transformations.Sql;

namespace ContactCenter.Pipeline.Transformations.Binding;

/// <summary>Makes a source from its document and its suite, and its empty table in the trial engine.</summary>
internal static class SourceBinder
{
    /// <summary>The source; null when it has no suite that fits.</summary>
    public static PipelineSource? Bind(SourceDocument document, SuiteSet suites, TrialEngine engine, FaultList faults)
    {
        var named = document.SuiteOrDefault;
        if (BoundNames.SuiteOf(named, suites, faults) is not { } suite)
            return null;
        if (suite.Data is not SuiteData.Files)
        {
            faults.Add(TableFaults.SuiteOfTable(named.Mark, suite));
            return null;
        }

        if (suite.Columns.Count == 0)
        {
            faults.Add(TableFaults.SuiteWithoutColumns(named.Mark, suite));
            return null;
        }

        var name = document.Name.Value;
        if (OwnColumns(suite, faults) is not { } own)
            return null;
        engine.Create(name, [.. own, .. SilverNames.Lineage]);
        var columns = WithSet(document, own, engine, faults);
        var table = $"silver.{document.TableOrDefault.Value}";
        return new(name, suite, document.TableOrDefault.Value, document.Name.Mark)
        {
            Columns = columns,
            Key = BoundNames.ColumnsOf("key", document.Key, table, columns, faults),
            LatestBy = BoundNames.ColumnsOf("latest_by", document.LatestBy, table, columns, faults),
            PartitionBy = BoundNames.ColumnsOf("partition_by", document.PartitionBy, table, columns, faults),
            Set = [.. document.Set.Select(s => new SetColumn(s.Column.Value, s.Sql.Value))],
        };
    }

    private static List<TableColumn>? OwnColumns(Suite suite, FaultList faults)
    {
        var before = faults.Count;
        var columns = new List<TableColumn>();
        foreach (var column in suite.Columns)
        {
            var silver = SilverNames.Of(column.Name);
            var taken = columns.FindIndex(c => c.Name == silver);
            if (taken >= 0)
                faults.Add(TableFaults.SameSilverName(column.Source, column.Name, suite.Columns[taken].Name, silver));
            columns.Add(new(silver, TypeOf(column.Type)));
        }

        return faults.Count == before ? columns : null;
    }

    private static List<TableColumn> WithSet(SourceDocument document, List<TableColumn> own, TrialEngine engine, FaultList faults)
    {
        var columns = new List<TableColumn>(own);
        foreach (var set in document.Set)
        {
            var sql = new SqlText(set.Sql.Mark, set.Sql.Value, IsFile: false);
            if (engine.TypeOf($"set.{set.Column.Value}", sql, document.Name.Value, faults) is not { } type)
                continue;
            var column = new TableColumn(set.Column.Value, type);
            var known = columns.FindIndex(c => c.Name == column.Name);
            if (known >= 0)
                columns[known] = column;
            else
                columns.Add(column);
        }

        columns.AddRange(SilverNames.Lineage);
        engine.Replace(document.Name.Value, columns);
        return columns;
    }

    private static string TypeOf(ColumnType? type) => type?.Name switch
    {
        TypeName.Integer => "BIGINT",
        TypeName.Decimal => "DECIMAL(38,9)",
        TypeName.Double => "DOUBLE",
        TypeName.Boolean => "BOOLEAN",
        TypeName.Date => "DATE",
        TypeName.Timestamp => "TIMESTAMP",
        _ => "VARCHAR",
    };
}
