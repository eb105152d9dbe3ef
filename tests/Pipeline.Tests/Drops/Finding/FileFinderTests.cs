using ContactCenter.Pipeline.Drops.Finding;

namespace ContactCenter.Pipeline.Tests.Drops.Finding;

public sealed class A_path_in_a_suite : IDisposable
{
    private readonly Folder _folder = new();

    public A_path_in_a_suite()
    {
        foreach (string name in new[] { "m/1.csv", "m/2.CSV.gz", "m/.hidden.csv", "m/_part.csv", "m/sub/3.ndjson", "m/sub/deep/4.csv", "m/_log/5.csv", "m/.git/6.csv", "m/we[i]rd.csv", "n/1.csv" })
        {
            _folder.Write(name, "");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("m/1.csv", "m/1.csv")]
    [InlineData("m/we[i]rd.csv", "m/we[i]rd.csv")]
    [InlineData("m", "m/1.csv", "m/2.CSV.gz", "m/sub/3.ndjson", "m/sub/deep/4.csv", "m/we[i]rd.csv")]
    [InlineData("m/*.csv", "m/1.csv", "m/_part.csv", "m/we[i]rd.csv")]
    [InlineData("m/?.csv", "m/1.csv")]
    [InlineData("m/[0-9].*", "m/1.csv", "m/2.CSV.gz")]
    [InlineData("m/[!0-9]*.csv", "m/_part.csv", "m/we[i]rd.csv")]
    [InlineData("*/1.csv", "m/1.csv", "n/1.csv")]
    [InlineData("**/[14].csv", "m/1.csv", "m/sub/deep/4.csv", "n/1.csv")]
    [InlineData("m/**", "m/1.csv", "m/2.CSV.gz", "m/_log/5.csv", "m/_part.csv", "m/sub/3.ndjson", "m/sub/deep/4.csv", "m/we[i]rd.csv")]
    [InlineData("n/../m/s*/*", "m/sub/3.ndjson")]
    public void names_files_in_the_order_of_their_paths(string data, params string[] expected)
    {
        FoundFiles found = FileFinder.Find(data, _folder.Path);

        found.Faults.ShouldBeEmpty();
        found.Files.Select(file => file.Shown).ShouldBe(expected);
    }

    [Theory]
    [InlineData("n")]
    [InlineData("n/**")]
    [InlineData("n/**/*.csv")]
    public void finds_each_file_once_where_a_link_leads_back(string data)
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "n", "here"), "../n");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "n", "above"), _folder.Path);

        FileFinder.Find(data, _folder.Path).Files.Select(file => file.Shown).ShouldBe(["n/1.csv"]);
    }

    [Fact]
    public void follows_other_links()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "n", "beside"), "../m/sub/deep");

        FileFinder.Find("n", _folder.Path).Files.Select(file => file.Shown).ShouldBe(["n/1.csv", "n/beside/4.csv"]);
    }
}
