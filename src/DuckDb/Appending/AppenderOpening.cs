using ContactCenter.DuckDb.Interop;
using ContactCenter.DuckDb.Types;
using static ContactCenter.DuckDb.Interop.LibDuckDb;

namespace ContactCenter.DuckDb.Appending;

/// <summary>Opens an appender and finds out which columns it fills.</summary>
internal static unsafe class AppenderOpening
{
    public static (AppenderHandle Appender, AppendColumn[] Columns) Open(
        ConnectionHandle connection, string? catalog, string? schema, string table, IReadOnlyList<string>? names)
    {
        var state = duckdb_appender_create_ext(connection, catalog, schema, table, out var value);
        var appender = new AppenderHandle(value, connection);
        try
        {
            if (state == NativeState.Error)
                throw AppenderError.Of(appender, table);

            var all = TableColumns(connection, catalog, schema, table);
            foreach (var name in names ?? [])
            {
                if (duckdb_appender_add_column(appender, name) == NativeState.Error)
                    throw new ArgumentException($"Table '{table}' has no column '{name}' to append to, or it was named twice; it has: {string.Join(", ", all)}.", nameof(names));
            }

            return (appender, Columns(appender, names ?? all));
        }
        catch
        {
            appender.Dispose();
            throw;
        }
    }

    /// <summary>A chunk with a vector for each column.</summary>
    public static ChunkHandle MakeChunk(AppenderHandle appender, int columns)
    {
        var types = new LogicalTypeHandle[columns];
        try
        {
            var pointers = stackalloc nint[columns];
            for (var i = 0; i < columns; i++)
            {
                types[i] = new LogicalTypeHandle(duckdb_appender_column_type(appender, (ulong)i));
                pointers[i] = types[i].Value;
            }

            return new ChunkHandle(duckdb_create_data_chunk(pointers, (ulong)columns), appender);
        }
        finally
        {
            foreach (var type in types)
                type?.Dispose();
        }
    }

    private static AppendColumn[] Columns(AppenderHandle appender, IReadOnlyList<string> names)
    {
        var columns = new AppendColumn[duckdb_appender_column_count(appender)];
        for (var i = 0; i < columns.Length; i++)
        {
            var type = TypeReading.Take(duckdb_appender_column_type(appender, (ulong)i));
            if (type.Parts.Count > 0 || type.Id is TypeId.Bit or TypeId.BigNumber or TypeId.Geometry or TypeId.Variant or TypeId.TimeTz)
            {
                throw new NotSupportedException(
                    $"Column '{names[i]}' is {type.SqlName}, which can't be appended. Name the columns to append without it, or use INSERT.");
            }

            columns[i] = new AppendColumn(names[i], type);
        }

        return columns;
    }

    /// <summary>The names of a table's columns; the appender itself knows only their types.</summary>
    private static string[] TableColumns(ConnectionHandle connection, string? catalog, string? schema, string table)
    {
        var state = duckdb_table_description_create_ext(connection, catalog, schema, table, out var value);
        using var description = new TableDescriptionHandle(value, connection);
        if (state == NativeState.Error)
            throw new DuckDbException($"Catalog Error: DuckDB gave no description of the table '{table}'.");

        var names = new string[duckdb_table_description_get_column_count(description)];
        for (var i = 0; i < names.Length; i++)
            names[i] = TakeText(duckdb_table_description_get_column_name(description, (ulong)i)) ?? "";

        return names;
    }
}
