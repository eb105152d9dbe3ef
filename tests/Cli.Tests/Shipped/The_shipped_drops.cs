namespace ContactCenter.Cli.Tests.Shipped;

public class The_shipped_drops : CcqTest
{
    [Fact]
    public void are_what_the_generator_makes_of_the_script()
    {
        foreach (var line in File.ReadLines(Repository.At("tools/data.sh")).Where(line => line.StartsWith("ccq generate ", StringComparison.Ordinal)))
            Generated(line["ccq ".Length..].Replace(" -o data ", " -o ./made "));

        var (committed, made) = (Files(Repository.At("data")), Files(InFolder("./made")));
        committed.Remove("README.md").ShouldBeTrue();
        var differing = committed.Keys.Union(made.Keys)
            .Where(file => !committed.TryGetValue(file, out var old) || !made.TryGetValue(file, out var @new) || !old.AsSpan().SequenceEqual(@new))
            .Order(StringComparer.Ordinal);
        differing.ShouldBeEmpty("data/ is not what ccq generate makes: run tools/data.sh and commit data/, or undo what was edited there");
    }

    [Theory]
    [InlineData("customer-courier")]
    [InlineData("customer-care")]
    [InlineData("contact-center")]
    [InlineData("customer-experience")]
    [InlineData("csat")]
    public void show_every_kind_of_defect_that_the_generator_knows(string system)
    {
        Generated($"generate {system} --rows 15000 --defects 5% -o ./made");

        var known = Manifest.Read(InFolder("./made/manifest.json")).Kinds;
        known.Count.ShouldBeGreaterThan(20);
        known.ShouldBeSubsetOf(Manifest.Read(Repository.At("data/manifest.json")).Kinds, "choose other rows or another seed in tools/data.sh");
    }

    private void Generated(string line)
    {
        var ended = Ccq(line);
        ended.Code.ShouldBe(0, ended.Error);
    }

    private static Dictionary<string, byte[]> Files(string root)
        => Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(root, file), File.ReadAllBytes);
}
