namespace ContactCenter.Cli.Tests.Runs;

public class A_place_that_can_not_be_written : RunTest
{
    [Fact]
    public void a_read_only_lake_ends_the_run_before_it_begins()
    {
        using var disk = SmallDisk.Mount(InFolder("./disk"), "4m");
        LakeFolder = "./disk/lake";
        GivenCalls("a", 1, 10);
        Published();
        GivenCalls("b", 100, 10);
        var before = LakeFiles();
        disk.MakeReadOnly();

        Told(Run()).ShouldBe(
            """
            3
            ccq: ./disk/lake/_ccq/lock: expected a folder that can be written to, found Read-only file system : './disk/lake/_ccq/lock'. Give write access, or name another lake with --lake.

            """);
        LakeFiles().ShouldBe(before);
    }

    [Fact]
    public void a_lake_below_a_file_ends_the_run_before_it_begins()
    {
        GivenCalls("a", 1, 10);
        Given("file", "");
        LakeFolder = "./file/lake";

        Told(Run()).ShouldBe(
            """
            3
            ccq: ./file: expected a folder, or a place for one, found a file. Name another lake with --lake.

            """);
    }

    [Fact]
    public void a_folder_for_temporary_files_below_a_file_ends_the_run()
    {
        GivenCalls("a", 1, 10);
        Given("file", "");
        TemporaryRoot = InFolder("./file/tmp");

        Told(Run()).ShouldBe(
            """
            3 failed
            expected that the temporary folder ./file/tmp/ccq-RANDOM can be made, found that it can't: Could not find a part of the path './file/tmp/ccq-RANDOM'. Set TMPDIR to another folder.
            """);
        LakeFiles().ShouldBe(["_ccq/lock"]);
    }

    [Fact]
    public void a_folder_for_temporary_files_that_is_not_there_is_made()
    {
        GivenCalls("a", 1, 10);
        TemporaryRoot = InFolder("./not/there");

        Published();
    }
}
