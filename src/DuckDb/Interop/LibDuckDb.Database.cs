using System.Runtime.InteropServices;

namespace ContactCenter.DuckDb.Interop;

internal static partial class LibDuckDb
{
    [LibraryImport(Library)]
    public static partial NativeState duckdb_create_config(out nint config);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial NativeState duckdb_set_config(ConfigHandle config, string name, string value);

    [LibraryImport(Library)]
    public static partial void duckdb_destroy_config(ref nint config);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static unsafe partial NativeState duckdb_open_ext(string? path, out nint database, ConfigHandle config, out byte* error);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_instance_cache();

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static unsafe partial NativeState duckdb_get_or_create_from_cache(
        nint cache, string path, out nint database, ConfigHandle config, out byte* error);

    [LibraryImport(Library)]
    public static partial void duckdb_close(ref nint database);

    [LibraryImport(Library)]
    public static partial NativeState duckdb_connect(DatabaseHandle database, out nint connection);

    [LibraryImport(Library)]
    public static partial void duckdb_disconnect(ref nint connection);

    [LibraryImport(Library)]
    public static partial void duckdb_interrupt(ConnectionHandle connection);

    [LibraryImport(Library)]
    public static partial NativeProgress duckdb_query_progress(ConnectionHandle connection);
}
