using System.Runtime.InteropServices;

namespace ContactCenter.DuckDb.Interop;

internal static partial class LibDuckDb
{
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial ulong duckdb_extract_statements(ConnectionHandle connection, string sql, out nint statements);

    [LibraryImport(Library)]
    public static unsafe partial byte* duckdb_extract_statements_error(ExtractedHandle statements);

    [LibraryImport(Library)]
    public static partial void duckdb_destroy_extracted(ref nint statements);

    [LibraryImport(Library)]
    public static partial NativeState duckdb_prepare_extracted_statement(
        ConnectionHandle connection, ExtractedHandle statements, ulong index, out nint prepared);

    [LibraryImport(Library)]
    public static unsafe partial byte* duckdb_prepare_error(PreparedHandle prepared);

    [LibraryImport(Library)]
    public static partial void duckdb_destroy_prepare(ref nint prepared);

    [LibraryImport(Library)]
    public static partial ulong duckdb_nparams(PreparedHandle prepared);

    [LibraryImport(Library)]
    public static unsafe partial byte* duckdb_parameter_name(PreparedHandle prepared, ulong index);

    [LibraryImport(Library)]
    public static partial NativeState duckdb_clear_bindings(PreparedHandle prepared);

    [LibraryImport(Library)]
    public static partial NativeState duckdb_bind_value(PreparedHandle prepared, ulong index, ValueHandle value);

    [LibraryImport(Library)]
    public static partial NativeState duckdb_pending_prepared_streaming(PreparedHandle prepared, out nint pending);

    [LibraryImport(Library)]
    public static unsafe partial byte* duckdb_pending_error(PendingHandle pending);

    [LibraryImport(Library)]
    public static unsafe partial NativeState duckdb_execute_pending(PendingHandle pending, NativeResult* result);

    [LibraryImport(Library)]
    public static partial void duckdb_destroy_pending(ref nint pending);
}
