using ContactCenter.DuckDb;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Running;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Dashboards;

/// <summary>The published tables of a pipeline as the SQL of its pictures calls and sees them: with tokens in place of personal data, and without columns that nobody knows.</summary>
/// <param name="pipeline">The pipeline.</param>
/// <param name="view">What is published.</param>
/// <param name="connection">The engine, in which a view is made of each table.</param>
/// <param name="tokens">The functions that make tokens.</param>
internal sealed class PictureTables(PipelineDefinition pipeline, LakeView view, DuckDbConnection connection, TokenFunctions tokens)
{
    private readonly IReadOnlyDictionary<string, ShownTable> _shown = ShownTable.Of(pipeline.Sources, pipeline.Steps);

    /// <summary>Makes the tables visible that a SELECT names; those of other pipelines may have had the same names before.</summary>
    /// <exception cref="TableNotPublishedException">One is not published.</exception>
    /// <exception cref="LakeException">One can't be read.</exception>
    /// <exception cref="DuckDbException">One has not the columns that it should have.</exception>
    public void Show(IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            var columns = string.Join(", ", _shown[name].Columns.Select(Seen));
            connection.Execute($"CREATE OR REPLACE TEMP VIEW {DuckSql.Name(name)} AS SELECT {columns} FROM {RelationOf(name)}");
        }
    }

    private string Seen(ShownColumn column)
    {
        var name = DuckSql.Name(column.Name);
        return column.Pii is { } kind ? $"{tokens.Of(kind)}(CAST({name} AS VARCHAR)) AS {name}" : name;
    }

    private string RelationOf(string name)
    {
        if (pipeline.Sources.FirstOrDefault(source => source.Name == name) is { } source)
            return RelationOf(new SourceTables(pipeline.Name, source.Table).Silver);
        if (pipeline.Steps.FirstOrDefault(step => step.Table == name) is { } step)
            return RelationOf(new TableName(pipeline.Name, step.Layer, step.Table));

        // No quarantine table: nothing was ever set aside.
        var of = pipeline.Sources.First(of => QuarantineOf.Name(of.Name) == name);
        var tables = new SourceTables(pipeline.Name, of.Table);
        return QuarantineState.Of(of, Found(tables.Quarantine), came: null, Found(tables.Events), eventsCame: null).Relation;
    }

    private string RelationOf(TableName table)
        => Found(table) is { } snapshot ? TableState.InUtc(snapshot.Columns, snapshot.ReadSql) : throw new TableNotPublishedException($"the table {table.Layer}.{table.Table} is not published yet");

    private TableSnapshot? Found(TableName table)
    {
        var snapshot = view.Find(table);
        snapshot?.CheckFiles();
        return snapshot;
    }
}

/// <summary>A picture needs a table that is not published.</summary>
internal sealed class TableNotPublishedException(string message) : Exception(message);
