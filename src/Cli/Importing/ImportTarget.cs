using System.Text;
using ContactCenter.Expectations.Suites.Importing;
using ContactCenter.Reports.Imports;

namespace ContactCenter.Cli.Importing;

/// <summary>Where imported suites go: a folder, a file, or standard output.</summary>
/// <param name="output">What the user gave; null for standard output.</param>
/// <param name="isForced">Whether files that are there already are replaced.</param>
/// <param name="surroundings">Standard output and standard error.</param>
internal sealed class ImportTarget(string? output, bool isForced, Surroundings surroundings)
{
    /// <summary>What stands for the path of a suite that went to standard output.</summary>
    public const string StandardOutput = "-";

    private bool IsFile => output is not null
        && (output.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || output.EndsWith(".yml", StringComparison.OrdinalIgnoreCase));

    /// <summary>Why that many suites can't go there; null when they can.</summary>
    public string? Refusal(int suites) => suites switch
    {
        1 => null,
        _ when output is null => $"{suites} suites need a folder to go to; expected -o FOLDER",
        _ when IsFile => $"{suites} suites can't go to one file, {output}; expected -o FOLDER",
        _ => null,
    };

    /// <summary>Writes a suite whole or not at all.</summary>
    /// <returns>Its path; null, with the reason told, where it could not be written.</returns>
    public string? Write(ImportedSuite suite, IEnumerable<string> written)
    {
        var text = Encoding.UTF8.GetBytes(suite.Yaml);
        if (output is null)
            return surroundings.TryPrint(stream => stream.Write(text)) ? StandardOutput : null;

        var path = IsFile ? output : $"{output.TrimEnd('/')}/{suite.Name}.yaml";
        try
        {
            if (written.Contains(path))
                return Told($"{path}: another of the suites has this name here too; give one of them another name");
            if (File.Exists(path) && !isForced && !File.ReadAllBytes(path).AsSpan().SequenceEqual(text))
                return Told($"{path}: the file is there already and is another; --force replaces it");
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var beside = $"{path}.{Environment.ProcessId}.tmp";
            File.WriteAllBytes(beside, text);
            File.Move(beside, path, overwrite: true);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Told($"{path}: the file can't be written: {e.Message}");
        }
    }

    private string? Told(string reason)
    {
        ImportConsole.Line(reason, surroundings.Error);
        return null;
    }
}
