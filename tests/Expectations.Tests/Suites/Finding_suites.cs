using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tests.Suites;

public sealed class Finding_suites : IDisposable
{
    private readonly SuiteFolder _folder = new SuiteFolder()
        .With("suites/b/two.yml", "suite: two\ndata: d")
        .With("suites/b/one.yaml", "suite: one\ndata: d")
        .With("suites/a.yaml", "suite: a\ndata: d")
        .With("suites/_draft.yaml", "nonsense")
        .With("suites/.hidden/x.yaml", "nonsense")
        .With("suites/b/notes.md", "nonsense")
        .With("alone/s.yaml", "suite: s\ndata: d")
        .With("empty/readme.md", "");

    [Fact]
    public void in_a_folder_takes_every_yaml_file_once_and_sorts_them()
        => _folder.Read("suites", "suites/b/one.yaml").Suites.Select(s => (Path.GetRelativePath(_folder.Root, s.File), s.System)).ShouldBe(
            [("suites/a.yaml", ""), ("suites/b/one.yaml", "b"), ("suites/b/two.yml", "b")]);

    [Fact]
    public void shows_files_as_the_user_gave_them()
        => _folder.Read("suites/").Suites[1].File.ShouldBe($"{_folder.Root}/suites/b/one.yaml");

    [Fact]
    public void places_data_beside_the_suites_folder()
        => _folder.Read("suites/b/one.yaml").Suites[0].Data.ShouldBeOfType<SuiteData.Files>().Root.ShouldBe(Path.Combine(_folder.Root, "data"));

    [Fact]
    public void places_data_of_a_suite_that_stands_alone_beside_it()
        => _folder.Read("alone").Suites[0].Data.ShouldBeOfType<SuiteData.Files>().Root.ShouldBe(Path.Combine(_folder.Root, "alone"));

    [Fact]
    public void places_data_where_the_user_says()
        => SuiteReader.Read([Path.Combine(_folder.Root, "alone")], new() { DataRoot = "/drop" })
            .Suites[0].Data.ShouldBeOfType<SuiteData.Files>().Root.ShouldBe("/drop");

    [Fact]
    public void tells_of_what_is_not_there()
        => _folder.Faults("empty", "nowhere", "suites/b/notes.md").ShouldBe(
        [
            "empty:1:1: error CCQ101: the folder holds no suite; expected .yaml or .yml files whose names don't start with '.' or '_'",
            "nowhere:1:1: error CCQ101: there is no such file or folder",
            "suites/b/notes.md:1:1: error CCQ101: a suite's file name ends in .yaml or .yml",
        ]);

    [Fact]
    public void tells_of_a_file_that_is_not_utf8()
        => _folder.With("alone/latin.yaml", [0x73, 0xE9, 0x0A]).Faults("alone/latin.yaml").ShouldBe(
            ["alone/latin.yaml:1:1: error CCQ102: the file is not UTF-8; save it as UTF-8"]);

    [Fact]
    public void reads_a_file_with_a_byte_order_mark()
        => _folder.With("alone/bom.yaml", [0xEF, 0xBB, 0xBF, .. "suite: t\ndata: d"u8]).Faults("alone/bom.yaml").ShouldBeEmpty();

    [Fact]
    public void refuses_two_suites_of_one_name_in_a_system()
        => _folder.With("suites/b/three.yaml", "suite: one\ndata: d").Faults("suites").ShouldBe(
            [$"suites/b/three.yaml:1:8: error CCQ117: the suite 'one' is at suites/b/one.yaml:1:8 already; names are unique within a system"]);

    public void Dispose() => _folder.Dispose();
}
