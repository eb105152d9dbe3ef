using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContactCenter.DuckDb.Interop;

/// <summary>duckdb_state.</summary>
internal enum NativeState
{
    Success = 0,
    Error = 1,
}

/// <summary>duckdb_result_type: what a statement gives back.</summary>
internal enum NativeResultKind
{
    Invalid = 0,
    ChangedRows = 1,
    Nothing = 2,
    Rows = 3,
}

/// <summary>duckdb_result: its fields are not for reading, but it is passed by value.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct NativeResult
{
    public nint ColumnCount;
    public nint RowCount;
    public nint RowsChanged;
    public nint Columns;
    public nint ErrorMessage;
    public nint Data;
}

/// <summary>duckdb_hugeint and duckdb_uhugeint: 128 bits in two words, as they are passed by value.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct NativeInt128(ulong Lower, ulong Upper)
{
    public static NativeInt128 From(Int128 value) => new((ulong)value, (ulong)(value >> 64));

    public static NativeInt128 From(UInt128 value) => new((ulong)value, (ulong)(value >> 64));
}

/// <summary>duckdb_decimal.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct NativeDecimal(byte Width, byte Scale, NativeInt128 Value);

/// <summary>duckdb_bignum: the magnitude, most significant byte first.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeBigNumber
{
    public byte* Data;
    public ulong Size;
    public byte IsNegative;
}

/// <summary>duckdb_query_progress_type.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct NativeProgress(double Percentage, ulong RowsProcessed, ulong TotalRows);

/// <summary>duckdb_list_entry: where a row's elements lie in the child vector.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct NativeListEntry(ulong Offset, ulong Length);

/// <summary>duckdb_string_t: up to 12 bytes lie in the struct itself, longer texts behind a pointer that follows a prefix of 4 bytes.</summary>
[StructLayout(LayoutKind.Explicit, Size = 16)]
internal unsafe struct NativeText
{
    public const int InlineLimit = 12;

    [FieldOffset(0)]
    public uint Length;

    [FieldOffset(4)]
    public fixed byte Inlined[InlineLimit];

    [FieldOffset(8)]
    public byte* Pointer;

    /// <summary>The bytes of the text that stands at an address; they may lie there themselves, so it must not move.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Bytes(NativeText* text)
        => new(text->Length <= InlineLimit ? text->Inlined : text->Pointer, (int)text->Length);
}
