using System.Runtime.Versioning;

namespace ContactCenter.Cli.Tests.Drops;

public class A_file_that_is_not_there : DropsTest
{
    [Fact]
    public void ends_with_3_and_says_where_it_was_looked_for()
    {
        GivenSuite();
        ShouldBeUnreadable("calls.csv: expected a file or a folder at ./data/calls.csv, found none. Put the drop there, or correct data: in the suite or --data.");
    }

    [Fact]
    public void below_a_data_root_that_is_not_there_ends_with_3()
    {
        GivenSuite();
        ShouldBeUnreadable("calls.csv: expected a file or a folder at ./nowhere/calls.csv, found none. Put the drop there, or correct data: in the suite or --data.", "validate ./suites --data ./nowhere");
    }

    [Fact]
    public void of_a_pattern_ends_with_3()
    {
        GivenSuite(data: "calls/*.csv");
        Given("data/calls/may.tsv", "id\tcity\n");
        ShouldBeUnreadable("calls/*.csv: expected files that match calls/*.csv in ./data, found none. Put the drop there, or correct data: in the suite or --data.");
    }

    [Fact]
    public void in_a_folder_ends_with_3()
    {
        GivenSuite(data: "calls");
        Directory.CreateDirectory(InFolder("./data/calls"));
        ShouldBeUnreadable("calls: expected files that end in .csv, .tsv, .ndjson, .jsonl, .json (each also with .gz) or .parquet in the folder ./data/calls, found no file. Put the drop there, or correct data: in the suite or --data.");
    }

    [Fact]
    public void in_a_folder_of_other_files_ends_with_3_and_names_one()
    {
        GivenSuite(data: "calls");
        Given("data/calls/README.txt", "");
        Given("data/calls/calls.xlsx", "");
        ShouldBeUnreadable("calls: expected files that end in .csv, .tsv, .ndjson, .jsonl, .json (each also with .gz) or .parquet in the folder ./data/calls, found only 2 other files, such as calls/README.txt. Put the drop there, or correct data: in the suite or --data.");
    }

    [Fact]
    public void for_another_suite_that_refers_to_it_errors_that_rule_only()
    {
        GivenSuite();
        Given("suites/parts.yaml", """
            suite: parts
            data: parts.csv
            columns:
              call: { type: integer, references: { suite: calls, column: id } }
            """);
        Given("data/parts.csv", "call\n1\n");
        using var verdict = Verdict("validate ./suites/parts.yaml", 3);
        var results = verdict.RootElement.GetProperty("suites")[0].GetProperty("results");
        results[0].GetProperty("outcome").GetString().ShouldBe("met");
        results[1].GetProperty("outcome").GetString().ShouldBe("errored");
        results[1].GetProperty("error").GetProperty("message").GetString().ShouldBe(
            "the data of suite 'calls' can't be read: calls.csv: expected a file or a folder at ./data/calls.csv, found none. "
            + "Put the drop there, or correct data: in the suite or --data.");
    }

    [Fact]
    public void that_the_system_refuses_to_read_ends_with_3()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a file that root can't read either.");

        // Reading its first byte is an input/output error, for root too.
        GivenSuite();
        Directory.CreateDirectory(InFolder("./data"));
        File.CreateSymbolicLink(InFolder("./data/calls.csv"), "/proc/self/mem");
        ShouldBeUnreadable("calls.csv: expected files that stay as they are while they are read, found that the system refuses: Input/output error : './data/calls.csv'. See to the files and try again.");
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void in_a_folder_that_the_user_may_not_look_into_ends_with_3()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Root may look into every folder.");
        GivenSuite(data: "calls");
        var calls = Directory.CreateDirectory(InFolder("./data/calls"), UnixFileMode.None);
        ShouldBeUnreadable(
            "calls: expected files and folders that can be read, found that the system refuses: Access to the path './data/calls' is denied.");
        calls.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    }
}
