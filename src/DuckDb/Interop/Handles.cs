using System.Runtime.InteropServices;

namespace ContactCenter.DuckDb.Interop;

internal sealed class DatabaseHandle(nint value) : NativeHandle(value, owner: null)
{
    protected override void Free(nint value) => LibDuckDb.duckdb_close(ref value);
}

internal sealed class ConnectionHandle(nint value, DatabaseHandle database) : NativeHandle(value, database)
{
    protected override void Free(nint value) => LibDuckDb.duckdb_disconnect(ref value);
}

internal sealed class ConfigHandle(nint value) : NativeHandle(value, owner: null)
{
    protected override void Free(nint value) => LibDuckDb.duckdb_destroy_config(ref value);
}

/// <summary>The statements of one text, parsed and not yet bound.</summary>
internal sealed class ExtractedHandle(nint value, ConnectionHandle connection) : NativeHandle(value, connection)
{
    protected override void Free(nint value) => LibDuckDb.duckdb_destroy_extracted(ref value);
}

internal sealed class PreparedHandle(nint value, ConnectionHandle connection) : NativeHandle(value, connection)
{
    protected override void Free(nint value) => LibDuckDb.duckdb_destroy_prepare(ref value);
}

internal sealed class PendingHandle(nint value, PreparedHandle statement) : NativeHandle(value, statement)
{
    protected override void Free(nint value) => LibDuckDb.duckdb_destroy_pending(ref value);
}

/// <summary>A result. The C API keeps it as a struct of the caller's: it lies in memory allocated here, and the handle is its address.</summary>
internal sealed unsafe class ResultHandle(ConnectionHandle connection) : NativeHandle(Allocate(), connection)
{
    public NativeResult* Pointer => (NativeResult*)handle;

    protected override void Free(nint value)
    {
        LibDuckDb.duckdb_destroy_result((NativeResult*)value);
        NativeMemory.Free((void*)value);
    }

    private static nint Allocate() => (nint)NativeMemory.AllocZeroed((nuint)sizeof(NativeResult));
}

/// <summary>Up to 2,048 rows of a result, or of an appender.</summary>
internal sealed class ChunkHandle(nint value, SafeHandle owner) : NativeHandle(value, owner)
{
    public nint Value => handle;

    protected override void Free(nint value) => LibDuckDb.duckdb_destroy_data_chunk(ref value);
}

internal sealed class LogicalTypeHandle(nint value) : NativeHandle(value, owner: null)
{
    public nint Value => handle;

    protected override void Free(nint value) => LibDuckDb.duckdb_destroy_logical_type(ref value);
}

internal sealed class ValueHandle(nint value) : NativeHandle(value, owner: null)
{
    public nint Value => handle;

    protected override void Free(nint value) => LibDuckDb.duckdb_destroy_value(ref value);
}

internal sealed class AppenderHandle(nint value, ConnectionHandle connection) : NativeHandle(value, connection)
{
    protected override void Free(nint value)
    {
        // Destroying an appender writes what it still holds; whoever wants that has called Flush or Close before.
        LibDuckDb.duckdb_appender_clear(value);
        LibDuckDb.duckdb_appender_destroy(ref value);
    }
}

internal sealed class TableDescriptionHandle(nint value, ConnectionHandle connection) : NativeHandle(value, connection)
{
    protected override void Free(nint value) => LibDuckDb.duckdb_table_description_destroy(ref value);
}

internal sealed class ScalarFunctionHandle(nint value) : NativeHandle(value, owner: null)
{
    protected override void Free(nint value) => LibDuckDb.duckdb_destroy_scalar_function(ref value);
}
