namespace ContactCenter.Cli.Tests.Shipped;

public class The_readme : CcqTest
{
    [Fact]
    public void shows_how_its_first_command_ends()
    {
        var printed = CcqWith(["run", "--data", Repository.At("data"), "--lake", InFolder("./lake")]).Output.Replace(" ./lake/", " lake/").Split('\n');

        // Times and ids of runs differ; all other lines stand as they are.
        var end = Lines("\npipeline ").Where(line => !line.StartsWith("run ", StringComparison.Ordinal) && !line.StartsWith("took ", StringComparison.Ordinal)).ToList();
        end.Count.ShouldBe(7);
        end.ShouldBeSubsetOf(printed);
    }

    [Fact]
    public void shows_a_finding_as_it_is_printed()
    {
        var printed = CcqWith(["validate", Repository.At("suites")]).Output.Replace(Repository.At("") + "/", "").Split('\n');

        Lines("\n✗ FAILED").Where(line => line != "…").ShouldBeSubsetOf(printed);
    }

    // Of the block of code that starts so.
    private static string[] Lines(string start)
        => File.ReadAllText(Repository.At("README.md")).Split("```").Single(block => block.StartsWith(start, StringComparison.Ordinal)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
