using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Requests;

namespace ContactCenter.Cli.Commands;

/// <summary>The reports that a command line asks for, and the user who is told when one of them can't be made.</summary>
internal sealed class RequestedReports
{
    private readonly List<ReportRequest> _requests = [];
    private readonly TextWriter _error;

    private RequestedReports(TextWriter error) => _error = error;

    /// <summary>The reports.</summary>
    public IReadOnlyList<ReportRequest> Requests => _requests;

    /// <summary>Reads the options. Null, with every fault told, when one of them is no request.</summary>
    public static RequestedReports? Of(IReadOnlyList<string> options, TextWriter error)
    {
        var reports = new RequestedReports(error);
        foreach (var option in options)
        {
            if (ReportRequest.TryParse(option, out var request, out var fault))
                reports._requests.Add(request);
            else
                error.WriteLine($"ccq: {fault}");
        }

        return reports._requests.Count == options.Count ? reports : null;
    }

    /// <summary>Whether data docs are among them.</summary>
    public bool HaveDocs => DocsFolder is not null;

    /// <summary>The folder of the first data docs among them; null without any.</summary>
    public string? DocsFolder => _requests.Find(request => request.Kind == ReportKind.Html)?.Path;

    /// <summary>Adds the data docs that every run leaves in its lake, unless the line asks for some.</summary>
    /// <param name="folder">The folder of the lake's docs.</param>
    public void AddDocs(string folder)
    {
        if (!HaveDocs)
            _requests.Add(new(ReportKind.Html, folder) { IsAskedFor = false });
    }

    /// <summary>
    /// Tries whether they can be written, before the data is read: who waits an hour for a verdict should not lose its report to a slip
    /// in the path. False, with every reason told, when one of them can't.
    /// </summary>
    public bool CanBeWritten()
    {
        var can = true;
        foreach (var request in _requests)
        {
            if (!request.IsAskedFor || ValidationReports.Refusal(request) is not { } reason)
                continue;
            _error.WriteLine($"ccq: {request.Option}: expected a {(request.Kind == ReportKind.Html ? "folder" : "file")} that can be written, found that it can't: {reason}");
            can = false;
        }

        return can;
    }

    /// <summary>Writes them all, also behind one that fails. False, with every reason told, when one of them could not be written.</summary>
    public bool TryWrite(ValidationResult result) => TryWrite(request => ValidationReports.Write(result, [request]));

    /// <inheritdoc cref="TryWrite(ValidationResult)"/>
    /// <param name="run">What a run did.</param>
    /// <param name="dashboards">The dashboards of its pipelines, for data docs.</param>
    public bool TryWrite(RunRecord run, IReadOnlyList<Dashboard> dashboards) => TryWrite(request => RunReports.Write(run, dashboards, [request]));

    private bool TryWrite(Action<ReportRequest> write)
    {
        var written = true;
        foreach (var request in _requests)
        {
            try
            {
                write(request);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
            {
                _error.WriteLine($"ccq: {request.Option}: the report could not be written: {e.Message}");
                written &= !request.IsAskedFor;
            }
        }

        return written;
    }
}
