using ContactCenter.Reports.Requests;
using ContactCenter.Reports.Tests.Json;

namespace ContactCenter.Reports.Tests.Requests;

public sealed class A_report_file : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ccq-reports-");

    private string Target => Path.Combine(_folder.FullName, "new", "verdict.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void is_the_document_in_a_folder_that_is_made_for_it()
    {
        var verdict = Some.Verdict(Some.Suite("messages"));

        ValidationReports.Write(verdict, [new ReportRequest(ReportKind.Json, Target)]);

        File.ReadAllBytes(Target).ShouldBe(Written.Bytes(verdict));
    }

    [Fact]
    public void takes_the_place_of_the_one_before()
    {
        var longer = Some.Verdict(Some.Suite("messages", Some.Rule("orderId", "is not null")));
        var shorter = Some.Verdict();

        ValidationReports.Write(longer, [new ReportRequest(ReportKind.Json, Target)]);
        ValidationReports.Write(shorter, [new ReportRequest(ReportKind.Json, Target)]);

        File.ReadAllBytes(Target).ShouldBe(Written.Bytes(shorter));
        Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories).ShouldBe([Target]);
    }

    [Fact]
    public void that_cannot_be_written_leaves_nothing_behind()
    {
        Directory.CreateDirectory(Target);

        // A folder is in the way; which of the two the system reports is its own affair.
        var error = Should.Throw<Exception>(() => ValidationReports.Write(Some.Verdict(), [new ReportRequest(ReportKind.Json, Target)]));

        (error is IOException or UnauthorizedAccessException).ShouldBeTrue(error.ToString());
        Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }
}
