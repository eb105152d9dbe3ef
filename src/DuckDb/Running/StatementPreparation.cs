using ContactCenter.DuckDb.Interop;
using static ContactCenter.DuckDb.Interop.LibDuckDb;

namespace ContactCenter.DuckDb.Running;

/// <summary>From SQL text to statements that can be run.</summary>
internal static unsafe class StatementPreparation
{
    /// <summary>Parses a text into its statements; there may be none.</summary>
    public static (ExtractedHandle Statements, ulong Count) Extract(ConnectionHandle connection, string sql)
    {
        var count = duckdb_extract_statements(connection, sql, out var value);
        var statements = new ExtractedHandle(value, connection);
        if (count > 0)
            return (statements, count);

        // Nothing to run and no error: a text of comments only.
        var error = Text(duckdb_extract_statements_error(statements));
        if (string.IsNullOrEmpty(error))
            return (statements, 0);

        statements.Dispose();
        throw new DuckDbException(error, sql);
    }

    /// <summary>Binds one statement to the tables and functions that it names.</summary>
    public static PreparedHandle Prepare(ConnectionHandle connection, ExtractedHandle statements, ulong index, string sql)
    {
        var state = duckdb_prepare_extracted_statement(connection, statements, index, out var value);
        var prepared = new PreparedHandle(value, connection);
        if (state == NativeState.Success)
            return prepared;

        using (prepared)
            throw new DuckDbException(Text(duckdb_prepare_error(prepared)) ?? "DuckDB gave no message.", sql);
    }
}
