using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Reports.Json;

namespace ContactCenter.Cli.Commands;

/// <summary>A report that was asked for: <c>--report KIND=PATH</c>.</summary>
/// <param name="Text">What the user wrote.</param>
/// <param name="Path">The file to write.</param>
internal sealed record ReportRequest(string Text, string Path)
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
                error.WriteLine($"ccq: --report {text}: expected one of the kinds {string.Join(", ", _kinds)}, found '{kind}'{Nearest.Hint(kind, _kinds)}");
            else if (at < 0 || at == text.Length - 1)
                error.WriteLine($"ccq: --report {text}: expected {kind}=FILE");
            else
                reports.Add(new(text, text[(at + 1)..]));
        }

        return reports.Count == texts.Count ? reports : null;
    }

    /// <summary>
    /// Tries whether the report can be written, before the data is read: who waits an hour for a verdict should not lose its report to
    /// a slip in the path. False, with the reason told, when it can't.
    /// </summary>
    public bool CanBeWritten(TextWriter error)
    {
        var reason = Directory.Exists(Path) ? "it is a folder" : IsDevice ? null : Refused(() => ByWayOf(unfinished => File.Create(unfinished).Dispose()));
        if (reason is not null)
            error.WriteLine($"ccq: --report {Text}: expected a file that can be written, found that it can't: {reason}");
        return reason is null;
    }

    /// <summary>Writes the report. It appears whole or not at all. False, with the reason told, when it could not be written.</summary>
    public bool TryWrite(ValidationResult result, TextWriter error)
    {
        if (Refused(() => WriteWhole(result)) is not { } reason)
            return true;
        error.WriteLine($"ccq: --report {Text}: the report could not be written: {reason}");
        return false;
    }

    private string FullPath => System.IO.Path.GetFullPath(Path);

    // A device (/dev/null, /dev/stdout) is written to; a file that was moved there would take its place.
    private bool IsDevice => FullPath.StartsWith("/dev/", StringComparison.Ordinal);

    private void WriteWhole(ValidationResult result)
    {
        if (IsDevice)
            Write(result, FullPath);
        else
            ByWayOf(unfinished =>
            {
                Write(result, unfinished);
                File.Move(unfinished, FullPath, overwrite: true);
            });
    }

    private static void Write(ValidationResult result, string path)
    {
        using var file = File.Create(path);
        ValidationJson.Write(result, file);
    }

    private void ByWayOf(Action<string> write)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(FullPath)!);
        var unfinished = $"{FullPath}.{Environment.ProcessId}.tmp";
        try
        {
            write(unfinished);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static string? Refused(Action write)
    {
        try
        {
            write();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return e.Message;
        }
    }
}
