namespace ContactCenter.Cli.Tests.Shipped;

public class The_readme : CcqTest
{
    [Fact]
    public void shows_what_its_first_command_prints()
    {
        var printed = CcqWith(["validate", Repository.At("suites")]).Output.Replace(Repository.At("") + "/", "").Split('\n');

        var finding = File.ReadAllText(Repository.At("README.md")).Split("```").Single(block => block.StartsWith("\n✗ FAILED", StringComparison.Ordinal));
        finding.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line != "…").ShouldBeSubsetOf(printed);
    }
}
