using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html;
using ContactCenter.Reports.Json;

namespace ContactCenter.Reports.Requests;

/// <summary>Writes the reports that were asked for.</summary>
public static class ValidationReports
{
    /// <summary>
    /// Writes each report in turn. Folders on the way are made. A file is either the whole new report or what it was before: it is
    /// written beside its place and then moved there.
    /// </summary>
    /// <param name="result">The verdict.</param>
    /// <param name="requests">The reports, in any number.</param>
    /// <exception cref="IOException">A report can't be written there (a folder is in the way, the disk is full).</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write there.</exception>
    public static void Write(ValidationResult result, IEnumerable<ReportRequest> requests)
    {
        foreach (var request in requests)
        {
            switch (request.Kind)
            {
                case ReportKind.Json:
                    ReportFile.Write(request.Path, output => ValidationJson.Write(result, output));
                    break;
                case ReportKind.Html:
                    new DataDocs(request.Path).Add(result);
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(requests), request.Kind, "a kind of report that nobody writes");
            }
        }
    }

    /// <summary>Tries whether a report can be written; folders on its way are made.</summary>
    /// <param name="request">The report.</param>
    /// <returns>Why it can't, as the system says it; null when it can.</returns>
    public static string? Refusal(ReportRequest request) => request.Kind == ReportKind.Html ? DataDocs.Refusal(request.Path) : ReportFile.Refusal(request.Path);
}
