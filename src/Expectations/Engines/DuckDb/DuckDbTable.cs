using System.Data.Common;
using ContactCenter.DuckDb;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Engines.DuckDb;

/// <summary>
/// A relation of DuckDB made ready to be judged: a view in which each column that a suite types has its typed value under its own name,
/// and the text that it was read from beside it.
/// </summary>
public static class DuckDbTable
{
    /// <summary>Makes the views and the batch over them.</summary>
    /// <param name="connection">An open connection to DuckDB.</param>
    /// <param name="suite">The suite that the batch will be judged by.</param>
    /// <param name="columns">The relation's columns: their names, and their types as DuckDB names them.</param>
    /// <param name="relation">What stands after FROM to read them.</param>
    /// <param name="numberedRelation">The same with <c>ccq_part</c> and <c>ccq_row</c>; null where rows have no place.</param>
    /// <param name="name">The name of the view, other than that of any table; null to call it by the suite. A view of that name is replaced.</param>
    /// <exception cref="DbException">The relation can't be read.</exception>
    public static Batch Open(
        DbConnection connection,
        Suite suite,
        IReadOnlyList<KeyValuePair<string, string>> columns,
        string relation,
        string? numberedRelation,
        string? name = null)
    {
        var dialect = DuckDbDialect.Instance;
        var typed = Typed(suite, columns);
        // With a slash also where there is no system: a view must not have the name of the table that it reads.
        name ??= $"{suite.System}/{suite.Name}";
        var view = dialect.Name(name);
        var numberedView = dialect.Name($"{name} rows");
        var fields = Fields(typed);

        Run(connection, $"CREATE OR REPLACE TEMP VIEW {view} AS SELECT\n  {fields}\nFROM {relation}");
        if (numberedRelation is not null)
            Run(connection, $"CREATE OR REPLACE TEMP VIEW {numberedView} AS SELECT ccq_part, ccq_row,\n  {fields}\nFROM {numberedRelation}");

        return new()
        {
            Name = suite.Name,
            Connection = connection,
            Dialect = dialect,
            Relation = view,
            NumberedRelation = numberedRelation is null ? null : numberedView,
            DefineTest = connection is DuckDbConnection duckDb ? (name, test) => duckDb.CreateTextTest(name, test.Invoke) : null,
            Columns = [.. typed.Select(c => c.Column)],
        };
    }

    /// <summary>
    /// What to select so that a relation's rows look like those of a batch: each column's typed value under its own name, and beside it, where it was
    /// read from text, the text as <c>ccq_text NAME</c>.
    /// </summary>
    /// <param name="suite">The suite that types the columns.</param>
    /// <param name="columns">The relation's columns: their names, and their types as DuckDB names them.</param>
    public static string Fields(Suite suite, IReadOnlyList<KeyValuePair<string, string>> columns) => Fields(Typed(suite, columns));

    /// <summary>
    /// The same without the texts, and with values that are cheaper: equal wherever the typed ones are, but there also for some texts that are not of their type.
    /// For a first look at what might be equal.
    /// </summary>
    /// <param name="suite">The suite that types the columns.</param>
    /// <param name="columns">The relation's columns: their names, and their types as DuckDB names them.</param>
    public static string LikelyFields(Suite suite, IReadOnlyList<KeyValuePair<string, string>> columns)
        => string.Join(",\n  ", Typed(suite, columns).Select(c => c.Column is { IsText: true, DeclaredType: { } type } column
            ? $"{DuckDbTypes.Likely(DuckDbDialect.Instance.Name(column.Name), type, DuckDbDialect.Instance)} AS {DuckDbDialect.Instance.Name(column.Name)}"
            : c.Fields[0]));

    /// <summary>The columns as a batch of them would have them.</summary>
    /// <param name="suite">The suite that types the columns.</param>
    /// <param name="columns">The relation's columns: their names, and their types as DuckDB names them.</param>
    public static IReadOnlyList<BatchColumn> Columns(Suite suite, IReadOnlyList<KeyValuePair<string, string>> columns) => [.. Typed(suite, columns).Select(c => c.Column)];

    private static List<TypedColumn> Typed(Suite suite, IReadOnlyList<KeyValuePair<string, string>> columns)
        => [.. columns.Select(c => TypedColumn.Of(c.Key, c.Value, suite.Column(c.Key), DuckDbDialect.Instance))];

    private static string Fields(List<TypedColumn> typed) => string.Join(",\n  ", typed.SelectMany(c => c.Fields));

    private static void Run(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed record TypedColumn(BatchColumn Column, IReadOnlyList<string> Fields)
    {
        public static TypedColumn Of(string name, string engineType, SuiteColumn? declared, DuckDbDialect dialect)
        {
            var value = dialect.Name(name);
            var kind = dialect.KindOf(engineType);
            var isText = engineType == "VARCHAR";
            var column = new BatchColumn(name, kind, isText ? "string" : engineType, value, value) { IsText = isText, Pii = declared?.Pii };

            if (isText && declared?.Type is { Name: not TypeName.String } type)
            {
                var text = dialect.Name($"ccq_text {name}");
                return new(
                    column with { Kind = KindOf(type.Name), TypeName = type.SuiteName, Text = text, DeclaredType = type },
                    [$"{dialect.Typed(value, type)} AS {value}", $"{value} AS {text}"]);
            }

            return engineType switch
            {
                // Times with a zone are points in time like all others here: UTC, without one.
                "TIMESTAMP WITH TIME ZONE" => new(column, [$"{value} AT TIME ZONE 'UTC' AS {value}"]),
                // A UUID or an ENUM beside a text makes DuckDB turn the text into one, which fails for a text that is none.
                not "VARCHAR" when kind == ValueKind.Text => new(column, [$"{dialect.AsText(value)} AS {value}"]),
                _ => new(column, [value]),
            };
        }

        private static ValueKind KindOf(TypeName type) => type switch
        {
            TypeName.Integer => ValueKind.Integer,
            TypeName.Decimal or TypeName.Double => ValueKind.Number,
            TypeName.Boolean => ValueKind.Boolean,
            TypeName.Date => ValueKind.Date,
            TypeName.Timestamp => ValueKind.Timestamp,
            _ => ValueKind.Text,
        };
    }
}
