using ContactCenter.Pipeline.Lake.Log;

namespace ContactCenter.Pipeline.Lake.Files;

/// <summary>What lies in the folder of a lake, whatever logs and publications say of it.</summary>
internal static class LakeFolders
{
    private static readonly EnumerationOptions _withoutLinks = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Every folder at the place of a table, by name.</summary>
    public static IReadOnlyList<TableName> Tables(string lakeRoot)
    {
        if (!Directory.Exists(lakeRoot))
            return [];
        return
        [
            .. Directory.EnumerateDirectories(lakeRoot)
                .SelectMany(Directory.EnumerateDirectories)
                .SelectMany(Directory.EnumerateDirectories)
                .Select(folder => TableName.TryParse(Path.GetRelativePath(lakeRoot, folder)))
                .OfType<TableName>()
                .Order(),
        ];
    }

    /// <summary>The data files in a table's folder, by path below it; whatever a folder or file named with <c>_</c> or <c>.</c> at its beginning is, is none.</summary>
    public static IEnumerable<string> DataFiles(TableLog log)
    {
        if (!Directory.Exists(log.Folder))
            return [];
        return Directory.EnumerateFiles(log.Folder, "*.parquet", _withoutLinks)
            .Select(path => Path.GetRelativePath(log.Folder, path))
            .Where(path => !path.Split('/').Any(segment => segment[0] is '_' or '.'))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>Temporary files of commits, publications and intents.</summary>
    public static IEnumerable<string> Temporaries(string lakeRoot)
        => Tables(lakeRoot).Select(table => new TableLog(lakeRoot, table).LogFolder)
            .Append(Path.Combine(lakeRoot, DeltaLake.OwnFolder, "publications"))
            .Append(Path.Combine(lakeRoot, DeltaLake.OwnFolder, "intents"))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, $".*{Durable.TemporaryEnding}"));
}
