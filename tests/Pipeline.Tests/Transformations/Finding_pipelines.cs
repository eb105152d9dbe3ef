using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Tests.Transformations;

public class Finding_pipelines : PipelineFolder
{
    private readonly PipelinePlaces _places;

    public Finding_pipelines()
    {
        Given("program/pipelines/BigShop/pipeline.yaml", "pipeline: big-shop");
        Given("program/pipelines/Csat/pipeline.yaml", "pipeline: csat");
        Given("program/suites/csat/x.yaml", "");
        Given("own/pipeline.yaml", "pipeline: own");
        Given("empty/readme", "");
        _places = new(Path.Combine(Root, "program")) { WorkingFolder = Path.Combine(Root, "work") };
    }

    [Fact]
    public void lists_those_shipped() => new PipelineCatalogue(_places).Shipped.ShouldBe(["big-shop", "csat"]);

    [Fact]
    public void takes_the_shipped_suites_when_there_are_no_others() => Found("csat").ShouldBe("program/pipelines/Csat with program/suites/csat, shipped");

    [Fact]
    public void takes_the_suites_of_the_working_folder_before_the_shipped()
    {
        Given("work/suites/csat/x.yaml", "");
        Found("csat").ShouldBe("program/pipelines/Csat with work/suites/csat, shipped");
    }

    [Fact]
    public void takes_the_suites_beside_a_pipeline_before_those_of_the_working_folder()
    {
        Given("work/suites/own/x.yaml", "");
        Found(Path.Combine(Root, "own")).ShouldBe("own with work/suites/own");
        Given("own/suites/x.yaml", "");
        Found(Path.Combine(Root, "own", "pipeline.yaml")).ShouldBe("own with own/suites");
    }

    [Fact]
    public void takes_the_suites_that_are_asked_for_before_all()
    {
        Given("work/suites/csat/x.yaml", "");
        Given("mine/csat/x.yaml", "");
        Found("csat", "mine").ShouldBe("program/pipelines/Csat with mine/csat, shipped");
        Found("big-shop", "mine").ShouldBe("program/pipelines/BigShop with mine, shipped");
    }

    [Fact]
    public void says_which_there_are_when_there_is_no_such_name()
        => Fault("cast").ShouldBe(
            "cast:1:1: error CCQ501: there is no pipeline 'cast'; did you mean 'csat'? (shipped: big-shop, csat); one of your own is given by its folder, which holds a pipeline.yaml");

    [Fact]
    public void says_what_makes_a_folder_a_pipeline()
        => Fault(Path.Combine(Root, "empty")).ShouldBe("empty:1:1: error CCQ501: the folder holds no pipeline.yaml, which makes it a pipeline");

    private string Found(string name, string? suites = null)
    {
        var location = new PipelineCatalogue(_places with { Suites = suites is null ? null : Path.Combine(Root, suites) }).Find(name, out var fault);
        fault.ShouldBeNull();
        return $"{location!.Folder} with {string.Join(", ", location.Suites)}{(location.IsShipped ? ", shipped" : "")}".Replace(Root + "/", "");
    }

    private string Fault(string name)
    {
        new PipelineCatalogue(_places).Find(name, out var fault).ShouldBeNull();
        return fault!.ToString().Replace(Root + "/", "");
    }
}
