using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using ContactCenter.DuckDb.Interop;
using ContactCenter.DuckDb.Types;

namespace ContactCenter.DuckDb.Functions;

/// <summary>Makes a map of texts a scalar function of DuckDB, from VARCHAR to VARCHAR. NULL gives NULL.</summary>
internal static unsafe class TextMapFunction
{
    public static void Register(ConnectionHandle connection, string name, Func<string, string> map)
    {
        using var text = new LogicalTypeHandle(LibDuckDb.duckdb_create_logical_type(TypeId.Varchar));
        using var function = new ScalarFunctionHandle(LibDuckDb.duckdb_create_scalar_function());
        LibDuckDb.duckdb_scalar_function_set_name(function, name);
        LibDuckDb.duckdb_scalar_function_add_parameter(function, text);
        LibDuckDb.duckdb_scalar_function_set_return_type(function, text);
        // DuckDB keeps the map alive as long as the database has the function.
        LibDuckDb.duckdb_scalar_function_set_extra_info(function, GCHandle.ToIntPtr(GCHandle.Alloc(map)), &Forget);
        LibDuckDb.duckdb_scalar_function_set_function(function, &Call);
        if (LibDuckDb.duckdb_register_scalar_function(connection, function) != NativeState.Success)
            throw new DuckDbException($"Catalog Error: The function '{name}' could not be made.");
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Forget(nint map) => GCHandle.FromIntPtr(map).Free();

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Call(nint call, nint chunk, nint results)
    {
        try
        {
            Map((Func<string, string>)GCHandle.FromIntPtr(LibDuckDb.duckdb_scalar_function_get_extra_info(call)).Target!, chunk, results);
        }
#pragma warning disable CA1031 // No exception may pass through native code: DuckDB ends the query with its message.
        catch (Exception e)
#pragma warning restore CA1031
        {
            LibDuckDb.duckdb_scalar_function_set_error(call, e.Message);
        }
    }

    private static void Map(Func<string, string> map, nint chunk, nint results)
    {
        var rows = LibDuckDb.duckdb_data_chunk_get_size(chunk);
        var texts = LibDuckDb.duckdb_data_chunk_get_vector(chunk, 0);
        var data = (NativeText*)LibDuckDb.duckdb_vector_get_data(texts);
        var validity = LibDuckDb.duckdb_vector_get_validity(texts);
        ulong* nulls = null;
        for (ulong row = 0; row < rows; row++)
        {
            if (validity is null || (validity[row >> 6] & (1UL << (int)(row & 63))) != 0)
            {
                var utf8 = Encoding.UTF8.GetBytes(map(Encoding.UTF8.GetString(NativeText.Bytes(data + row))));
                fixed (byte* bytes = utf8)
                    LibDuckDb.duckdb_vector_assign_string_element_len(results, row, bytes, (ulong)utf8.Length);
                continue;
            }

            if (nulls is null)
            {
                LibDuckDb.duckdb_vector_ensure_validity_writable(results);
                nulls = LibDuckDb.duckdb_vector_get_validity(results);
            }

            LibDuckDb.duckdb_validity_set_row_invalid(nulls, row);
        }
    }
}
