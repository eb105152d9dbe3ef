using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.Files;
using ContactCenter.Pipeline.Transformations.FaultTexts;

namespace ContactCenter.Pipeline.Transformations.Sql;

/// <summary>The SQL files of a folder of a pipeline.</summary>
/// <param name="folder">The folder.</param>
/// <param name="shown">The folder for people, with a <c>/</c> at its end; empty for the working folder.</param>
/// <param name="called">What the folder is, for people.</param>
internal sealed class SqlFiles(string folder, string shown, string called)
{
    /// <summary>The SQL of a file; null after a fault.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="place">What names the file.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public SqlText? Read(string name, SourceMark place, FaultList faults)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path))
            return TextFile.Read($"{shown}{name}", path, faults) is { } text ? SqlText.OfFile($"{shown}{name}", text) : null;
        IReadOnlyList<string> there = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.sql").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)] : [];
        faults.Add(SqlFaults.Missing(place, name, called, there));
        return null;
    }

    /// <summary>The folder of a file for people, with a <c>/</c> at its end; empty when it has none.</summary>
    public static string FolderOf(string file) => file[..(file.LastIndexOf('/') + 1)];
}
