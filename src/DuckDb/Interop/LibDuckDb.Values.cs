using System.Runtime.InteropServices;

namespace ContactCenter.DuckDb.Interop;

internal static unsafe partial class LibDuckDb
{
    [LibraryImport(Library)]
    public static partial void duckdb_destroy_value(ref nint value);

    /// <summary>The type stays the value's: it is not destroyed.</summary>
    [LibraryImport(Library)]
    public static partial nint duckdb_get_value_type(nint value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_null_value();

    [LibraryImport(Library)]
    public static partial nint duckdb_create_bool([MarshalAs(UnmanagedType.U1)] bool value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_int8(sbyte value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_uint8(byte value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_int16(short value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_uint16(ushort value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_int32(int value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_uint32(uint value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_int64(long value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_uint64(ulong value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_hugeint(NativeInt128 value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_uhugeint(NativeInt128 value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_bignum(NativeBigNumber value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_decimal(NativeDecimal value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_float(float value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_double(double value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_varchar_length(byte* text, ulong length);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_blob(byte* data, ulong length);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_date(int days);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_time(long micros);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_timestamp(long micros);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_timestamp_tz(long micros);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_interval(DuckDbInterval value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_uuid(NativeInt128 value);

    [LibraryImport(Library)]
    public static partial nint duckdb_create_list_value(nint elementType, nint* elements, ulong count);
}
