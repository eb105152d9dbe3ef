using System.Reflection;
using System.Runtime.InteropServices;

namespace ContactCenter.DuckDb.Interop;

/// <summary>
/// Finds libduckdb: the file that CCQ_LIBDUCKDB names, else the one beside the program or this assembly, else what the system's loader
/// finds by name.
/// </summary>
internal static class LibraryLocator
{
    /// <summary>The environment variable that names the library's file.</summary>
    public const string Variable = "CCQ_LIBDUCKDB";

    public static nint Load(Assembly assembly, DllImportSearchPath? search) => Load(
        Environment.GetEnvironmentVariable(Variable),
        [Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory), Path.GetDirectoryName(assembly.Location) ?? ""],
        FileName,
        name => NativeLibrary.TryLoad(name, assembly, search, out var library) ? library : 0);

    /// <summary>Loads the library, or says where it was looked for and what to do.</summary>
    /// <param name="named">The value of <see cref="Variable"/>; null or empty when it is not set.</param>
    /// <param name="folders">Folders to look into, in order; empty ones are passed over.</param>
    /// <param name="fileName">The library's file name on this system.</param>
    /// <param name="loadByName">The system's search; gives 0 when it finds nothing.</param>
    /// <exception cref="DllNotFoundException">No file could be loaded.</exception>
    public static nint Load(string? named, IReadOnlyList<string> folders, string fileName, Func<string, nint> loadByName)
    {
        if (!string.IsNullOrEmpty(named))
            return LoadNamed(named);

        foreach (var folder in folders)
        {
            var path = Path.Combine(folder, fileName);
            if (folder.Length > 0 && File.Exists(path))
                return NativeLibrary.Load(path);
        }

        var library = loadByName(fileName);
        if (library != 0)
            return library;

        var places = string.Join(", ", folders.Where(folder => folder.Length > 0).Distinct());
        throw new DllNotFoundException(
            $"{fileName} was not found. Looked in: {places}, then where the system looks for libraries. " +
            $"Put libduckdb 1.5 into one of these folders, or set {Variable} to the path of its file.");
    }

    private static nint LoadNamed(string path)
    {
        if (!File.Exists(path))
        {
            throw new DllNotFoundException(
                $"{Variable} is set to '{path}', and there is no such file. Set it to the path of a libduckdb 1.5, or unset it.");
        }

        try
        {
            return NativeLibrary.Load(path);
        }
        catch (Exception refusal) when (refusal is DllNotFoundException or BadImageFormatException)
        {
            throw new DllNotFoundException(
                $"{Variable} is set to '{path}', which can't be loaded as a library. Set it to the path of a libduckdb 1.5 " +
                $"built for this platform, or unset it. The system says: {refusal.Message.Trim()}",
                refusal);
        }
    }

    private static string FileName =>
        OperatingSystem.IsWindows() ? "duckdb.dll" : OperatingSystem.IsMacOS() ? "libduckdb.dylib" : "libduckdb.so";
}
