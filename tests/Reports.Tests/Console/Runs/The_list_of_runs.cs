using ContactCenter.Expectations.Results.Runs;

namespace ContactCenter.Reports.Tests.Console.Runs;

public class The_list_of_runs
{
    private static readonly RunRecord[] _runs =
    [
        SomeRun.Of(SomeRun.Published(), SomeRun.Published("customer-care") with { Status = PipelineStatus.Unchanged, Sources = [] }),
        SomeRun.Of(SomeRun.Stopped()) with { Id = "20260302T083000250Z-77aa", StartedAt = Some.Start.AddDays(1) },
        SomeRun.Of(SomeRun.Published()) with { Id = "20260303T083000250Z-0b1c", Settings = new("replay", null, "lake", IsDryRun: false, "0.1.0", "v1.5.0") },
        SomeRun.Of() with { Id = "20260304T083000250Z-9999" },
    ];

    [Fact]
    public void has_a_row_for_each() => (RenderedRun.List(80, _runs) + RenderedRun.List(120, _runs)).ShouldMatchApproved();

    [Fact]
    public void says_when_there_is_none() => RenderedRun.List(80).ShouldBe("no run yet; `ccq run` makes the first one\n");
}
