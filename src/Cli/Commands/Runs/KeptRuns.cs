using System.Globalization;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Pipeline.Running;
using ContactCenter.Reports.Json;

namespace ContactCenter.Cli.Commands.Runs;

/// <summary>The records that runs left in a lake.</summary>
internal static class KeptRuns
{
    /// <summary>The id of a run by the file of its record.</summary>
    public static string IdOf(string file) => Path.GetFileNameWithoutExtension(file);

    /// <summary>Reads a record; null, with the reason told, when it can't be read.</summary>
    public static RunRecord? TryRead(string file, TextWriter error)
    {
        try
        {
            return RunJson.Read(File.ReadAllBytes(file));
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"ccq: {file}: {e.Message}");
            return null;
        }
    }

    /// <summary>The file of the run that a person means: <c>latest</c>, an id, or a beginning of one that no other has. Null, with the reason told, when there is none.</summary>
    public static string? Find(string lake, string meant, TextWriter error)
    {
        var files = RunRecords.FilesOf(lake);
        if (files.Count == 0)
        {
            error.WriteLine($"ccq: {lake}: expected the record of a run, found none; `ccq run` makes the first one");
            return null;
        }

        if (meant == "latest")
            return files[0];
        List<string> found = [.. files.Where(file => IdOf(file).StartsWith(meant, StringComparison.Ordinal))];
        // A whole id is meant, also where another one begins with it.
        if (found.FirstOrDefault(file => IdOf(file) == meant) is { } whole)
            return whole;
        if (found is [var only])
            return only;

        error.WriteLine(found.Count == 0
            ? $"ccq: there is no run '{meant}'; `ccq runs list` lists them"
            : string.Create(CultureInfo.InvariantCulture, $"ccq: '{meant}' begins {found.Count:N0} ids, such as {IdOf(found[0])} and {IdOf(found[1])}; write more of it"));
        return null;
    }
}
