using System.Runtime.InteropServices;

namespace ContactCenter.DuckDb.Interop;

internal static unsafe partial class LibDuckDb
{
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial NativeState duckdb_appender_create_ext(
        ConnectionHandle connection, string? catalog, string? schema, string table, out nint appender);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial NativeState duckdb_appender_add_column(AppenderHandle appender, string name);

    [LibraryImport(Library)]
    public static partial ulong duckdb_appender_column_count(AppenderHandle appender);

    [LibraryImport(Library)]
    public static partial nint duckdb_appender_column_type(AppenderHandle appender, ulong column);

    [LibraryImport(Library)]
    public static partial nint duckdb_appender_error_data(AppenderHandle appender);

    [LibraryImport(Library)]
    public static partial byte* duckdb_error_data_message(nint error);

    [LibraryImport(Library)]
    public static partial int duckdb_error_data_error_type(nint error);

    [LibraryImport(Library)]
    public static partial void duckdb_destroy_error_data(ref nint error);

    [LibraryImport(Library)]
    public static partial NativeState duckdb_append_data_chunk(AppenderHandle appender, nint chunk);

    [LibraryImport(Library)]
    public static partial NativeState duckdb_appender_flush(AppenderHandle appender);

    [LibraryImport(Library)]
    public static partial NativeState duckdb_appender_clear(nint appender);

    [LibraryImport(Library)]
    public static partial NativeState duckdb_appender_destroy(ref nint appender);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial NativeState duckdb_table_description_create_ext(
        ConnectionHandle connection, string? catalog, string? schema, string table, out nint description);

    [LibraryImport(Library)]
    public static partial ulong duckdb_table_description_get_column_count(TableDescriptionHandle description);

    [LibraryImport(Library)]
    public static partial byte* duckdb_table_description_get_column_name(TableDescriptionHandle description, ulong index);

    [LibraryImport(Library)]
    public static partial void duckdb_table_description_destroy(ref nint description);
}
