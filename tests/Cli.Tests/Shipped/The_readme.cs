namespace ContactCenter.Cli.Tests.Shipped;

public class The_readme : CcqTest
{
    [Fact]
    public void shows_how_its_first_command_ends()
    {
        var printed = CcqWith(["run", "--data", Repository.At("data"), "--lake", InFolder("./lake")]).Output.Split('\n');

        // The columns around depend on how long the lake's path is, and times and ids of runs differ.
        var shown = Lines("\npipeline ");
        Figures(shown).Count.ShouldBe(5);
        Figures(shown).ShouldBe(Figures(printed));
        string.Join(' ', printed).ShouldContain(shown[^1]);
    }

    [Fact]
    public void shows_a_finding_as_it_is_printed()
    {
        var printed = CcqWith(["validate", Repository.At("suites")]).Output.Replace(Repository.At("") + "/", "").Split('\n');

        Lines("\n✗ FAILED").Where(line => line != "…").ShouldBeSubsetOf(printed);
    }

    private static List<string> Figures(IEnumerable<string> lines)
        => [.. lines.Select(line => line.Split("✓ published ")).Where(parts => parts.Length == 2).Select(parts => parts[1].Split(" lake/")[0].Split(" ./lake/")[0])];

    // Of the block of code that starts so.
    private static string[] Lines(string start)
        => File.ReadAllText(Repository.At("README.md")).Split("```").Single(block => block.StartsWith(start, StringComparison.Ordinal)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
