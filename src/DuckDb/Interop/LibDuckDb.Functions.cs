using System.Runtime.InteropServices;

namespace ContactCenter.DuckDb.Interop;

internal static unsafe partial class LibDuckDb
{
    [LibraryImport(Library)]
    public static partial nint duckdb_create_logical_type(Types.TypeId type);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_scalar_function();

    [LibraryImport(Library)]
    public static partial void duckdb_destroy_scalar_function(ref nint function);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial void duckdb_scalar_function_set_name(ScalarFunctionHandle function, string name);

    [LibraryImport(Library)]
    public static partial void duckdb_scalar_function_add_parameter(ScalarFunctionHandle function, LogicalTypeHandle type);

    [LibraryImport(Library)]
    public static partial void duckdb_scalar_function_set_return_type(ScalarFunctionHandle function, LogicalTypeHandle type);

    [LibraryImport(Library)]
    public static partial void duckdb_scalar_function_set_extra_info(
        ScalarFunctionHandle function, nint info, delegate* unmanaged[Cdecl]<nint, void> destroy);

    [LibraryImport(Library)]
    public static partial void duckdb_scalar_function_set_function(
        ScalarFunctionHandle function, delegate* unmanaged[Cdecl]<nint, nint, nint, void> call);

    [LibraryImport(Library)]
    public static partial NativeState duckdb_register_scalar_function(ConnectionHandle connection, ScalarFunctionHandle function);

    [LibraryImport(Library)]
    public static partial nint duckdb_scalar_function_get_extra_info(nint call);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial void duckdb_scalar_function_set_error(nint call, string error);

    [LibraryImport(Library)]
    public static partial void duckdb_validity_set_row_invalid(ulong* validity, ulong row);

    [LibraryImport(Library)]
    public static partial void duckdb_vector_assign_string_element_len(nint vector, ulong row, byte* utf8, ulong length);
}
