using System.Runtime.InteropServices;

namespace ContactCenter.DuckDb.Interop;

/// <summary>
/// The functions of DuckDB's stable C API that are used here, under their own names. Objects that are made are given out as bare
/// pointers; the caller wraps them in their <see cref="NativeHandle"/> at once.
/// </summary>
internal static partial class LibDuckDb
{
    private const string Library = "duckdb";

    static LibDuckDb() => NativeLibrary.SetDllImportResolver(
        typeof(LibDuckDb).Assembly,
        (name, assembly, search) => name == Library ? LibraryLocator.Load(assembly, search) : 0);

    /// <summary>The text of a C string that stays DuckDB's; null for a null pointer.</summary>
    public static unsafe string? Text(byte* text) => Marshal.PtrToStringUTF8((nint)text);

    /// <summary>The text of a C string that was made for the caller; it is freed.</summary>
    public static unsafe string? TakeText(byte* text)
    {
        if (text is null)
            return null;

        try
        {
            return Text(text);
        }
        finally
        {
            duckdb_free(text);
        }
    }

    [LibraryImport(Library)]
    public static unsafe partial void duckdb_free(void* memory);

    [LibraryImport(Library)]
    public static unsafe partial byte* duckdb_library_version();
}
