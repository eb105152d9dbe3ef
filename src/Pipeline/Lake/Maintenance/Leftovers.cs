using ContactCenter.Pipeline.Lake.Files;
using ContactCenter.Pipeline.Lake.Log;

namespace ContactCenter.Pipeline.Lake.Maintenance;

/// <summary>
/// Removes what a killed process has written and nothing names: data files of our own making that are in no version of their table, and temporary files. Whoever holds
/// the lock knows that nobody is about to name them.
/// </summary>
internal sealed class Leftovers(string lakeRoot)
{
    private static readonly EnumerationOptions _all = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    public void Remove()
    {
        foreach (var table in LakeFolders.Tables(lakeRoot))
            RemoveStaged(new(lakeRoot, table));
        foreach (var file in Directory.EnumerateFiles(lakeRoot, "*.tmp", _all).Where(IsOurTemporary).ToList())
            File.Delete(file);
    }

    private static void RemoveStaged(TableLog log)
    {
        HashSet<string> named;
        try
        {
            named = [.. log.Versions().SelectMany(version => log.Read(version).Adds).Select(file => file.Path)];
        }
        catch (LakeDamagedException)
        {
            // What the log names can't be told; a verification finds the damage.
            return;
        }

        foreach (var file in LakeFolders.DataFiles(log).Where(path => !named.Contains(path) && IsOurs(Path.GetFileName(path))).ToList())
        {
            var path = Path.Combine(log.Folder, file);
            File.Delete(path);
            for (var folder = Path.GetDirectoryName(path)!; folder.Length > log.Folder.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
                Directory.Delete(folder);
        }
    }

    // As TableWriter names them; the files of other writers are theirs.
    private static bool IsOurs(string name)
    {
        const string start = "part-";
        const int digits = 32;
        if (name.Length <= start.Length + digits || !name.StartsWith(start, StringComparison.Ordinal))
            return false;
        foreach (var digit in name.AsSpan(start.Length, digits))
        {
            if (!char.IsAsciiHexDigitLower(digit))
                return false;
        }

        return true;
    }

    private bool IsOurTemporary(string path)
        => Path.GetFileName(path)[0] == '.' || Path.GetRelativePath(lakeRoot, path).StartsWith($"{DeltaLake.OwnFolder}/", StringComparison.Ordinal);
}
