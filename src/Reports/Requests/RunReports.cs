using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Html;
using ContactCenter.Reports.Json;

namespace ContactCenter.Reports.Requests;

/// <summary>Writes the reports on a run that were asked for.</summary>
public static class RunReports
{
    /// <summary>Writes each report in turn. A file is either the whole new report or what it was before.</summary>
    /// <param name="run">The record.</param>
    /// <param name="dashboards">The dashboards of its pipelines as they are published now, for data docs.</param>
    /// <param name="requests">The reports, in any number.</param>
    /// <exception cref="IOException">A report can't be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write there.</exception>
    public static void Write(RunRecord run, IReadOnlyList<Dashboard> dashboards, IEnumerable<ReportRequest> requests)
    {
        foreach (var request in requests)
        {
            switch (request.Kind)
            {
                case ReportKind.Json:
                    ReportFile.Write(request.Path, output => RunJson.Write(run, output));
                    break;
                case ReportKind.Html:
                    var docs = new DataDocs(request.Path);
                    docs.Keep(dashboards);
                    docs.Add(run);
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(requests), request.Kind, "a kind of report that nobody writes");
            }
        }
    }
}
