using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Reports.Json;

namespace ContactCenter.Cli.Commands;

/// <summary>A report that was asked for: <c>--report KIND=PATH</c>.</summary>
/// <param name="Path">The file to write.</param>
internal sealed record ReportRequest(string Path)
{
    private static readonly string[] _kinds = ["json"];

    /// <summary>The reports that are asked for; null, with the faults told, when one of them can't be made.</summary>
    public static IReadOnlyList<ReportRequest>? Of(IReadOnlyList<string> texts, TextWriter error)
    {
        var reports = new List<ReportRequest>();
        foreach (var text in texts)
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            var kind = at < 0 ? text : text[..at];
            if (!_kinds.Contains(kind, StringComparer.Ordinal))
                error.WriteLine($"ccq: --report {text}: there is no report '{kind}'{Nearest.Hint(kind, _kinds)}; expected {string.Join(", ", _kinds)}");
            else if (at < 0 || at == text.Length - 1)
                error.WriteLine($"ccq: --report {text}: expected {kind}=FILE");
            else
                reports.Add(new(text[(at + 1)..]));
        }

        return reports.Count == texts.Count ? reports : null;
    }

    /// <summary>Writes the report. It appears whole or not at all.</summary>
    public void Write(ValidationResult result)
    {
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;
        Directory.CreateDirectory(folder);
        var unfinished = $"{Path}.{Environment.ProcessId}.tmp";
        using (var file = File.Create(unfinished))
            ValidationJson.Write(result, file);
        File.Move(unfinished, Path, overwrite: true);
    }
}
