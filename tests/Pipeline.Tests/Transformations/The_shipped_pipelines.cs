using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Tests.Transformations;

public class The_shipped_pipelines
{
    private static readonly PipelineCatalogue _catalogue = new(new(AppContext.BaseDirectory));

    public static TheoryData<string> Names => [.. _catalogue.Shipped];

    [Fact]
    public void lie_beside_the_program() => _catalogue.Shipped.ShouldBe(["contact-center", "csat", "customer-care", "customer-courier", "customer-experience"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void have_no_faults_and_are_called_as_their_folder(string name)
    {
        var location = _catalogue.Find(name, out var fault);

        fault.ShouldBeNull();
        location!.IsShipped.ShouldBeTrue();
        var reading = PipelineReader.Read(location, new());
        reading.Faults.Select(f => f.ToString()).ShouldBeEmpty();
        reading.Pipeline!.Name.ShouldBe(name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void say_what_they_make_and_who_answers_and_judge_every_table(string name)
    {
        var pipeline = PipelineReader.Read(_catalogue.Find(name, out _)!, new()).Pipeline!;

        pipeline.Description.ShouldNotBeNull();
        pipeline.Owner.ShouldNotBeNull();
        pipeline.Sources.ShouldAllBe(source => source.Key.Count > 0);
        pipeline.Steps.ShouldAllBe(step => step.Suite != null && step.Key.Count > 0);
    }
}
