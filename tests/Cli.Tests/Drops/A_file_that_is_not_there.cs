namespace ContactCenter.Cli.Tests.Drops;

public class A_file_that_is_not_there : CallsTest
{
    [Fact]
    public void ends_with_3_and_says_where_it_was_looked_for()
    {
        GivenSuite();
        Ccq("validate ./suites").ShouldBe(3, """
            ✗ UNREADABLE  calls
              ./suites/calls.yaml

              ✗ calls.csv: expected a file or a folder at ./data/calls.csv, found none. Put the drop there, or correct data: in the
                suite or --data.

            1 suite: 0 rules met  ·  0 rows  ·  0 ms
            ✗ exit 3: no verdict; the data of 1 suite could not be read
            """);
    }

    [Fact]
    public void below_a_data_root_that_is_not_there_ends_with_3()
    {
        GivenSuite();
        Ccq("validate ./suites --data ./nowhere").ShouldBe(3, """
            ✗ UNREADABLE  calls
              ./suites/calls.yaml

              ✗ calls.csv: expected a file or a folder at ./nowhere/calls.csv, found none. Put the drop there, or correct data: in
                the suite or --data.

            1 suite: 0 rules met  ·  0 rows  ·  0 ms
            ✗ exit 3: no verdict; the data of 1 suite could not be read
            """);
    }

    [Fact]
    public void of_a_pattern_ends_with_3()
    {
        GivenSuite(data: "calls/*.csv");
        Given("data/calls/may.tsv", "id\tcity\n");
        Ccq("validate ./suites").ShouldBe(3, """
            ✗ UNREADABLE  calls
              ./suites/calls.yaml

              ✗ calls/*.csv: expected files that match calls/*.csv in ./data, found none. Put the drop there, or correct data: in the
                suite or --data.

            1 suite: 0 rules met  ·  0 rows  ·  0 ms
            ✗ exit 3: no verdict; the data of 1 suite could not be read
            """);
    }

    [Fact]
    public void in_a_folder_ends_with_3()
    {
        GivenSuite(data: "calls");
        Directory.CreateDirectory(InFolder("./data/calls"));
        Ccq("validate ./suites").ShouldBe(3, """
            ✗ UNREADABLE  calls
              ./suites/calls.yaml

              ✗ calls: expected files that end in .csv, .tsv, .ndjson, .jsonl, .json (each also with .gz) or .parquet in the folder
                ./data/calls, found no file. Put the drop there, or correct data: in the suite or --data.

            1 suite: 0 rules met  ·  0 rows  ·  0 ms
            ✗ exit 3: no verdict; the data of 1 suite could not be read
            """);
    }

    [Fact]
    public void in_a_folder_of_other_files_ends_with_3_and_names_one()
    {
        GivenSuite(data: "calls");
        Given("data/calls/README.txt", "");
        Given("data/calls/calls.xlsx", "");
        Ccq("validate ./suites").ShouldBe(3, """
            ✗ UNREADABLE  calls
              ./suites/calls.yaml

              ✗ calls: expected files that end in .csv, .tsv, .ndjson, .jsonl, .json (each also with .gz) or .parquet in the folder
                ./data/calls, found only 2 other files, such as calls/README.txt. Put the drop there, or correct data: in the suite
                or --data.

            1 suite: 0 rules met  ·  0 rows  ·  0 ms
            ✗ exit 3: no verdict; the data of 1 suite could not be read
            """);
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
        Ccq("validate ./suites/parts.yaml").ShouldBe(3, """
            ✗ FAILED  parts
              1 row of parts.csv  ·  ./suites/parts.yaml

              ✗ error     call is found in calls.id
                          because  the data of suite 'calls' can't be read: calls.csv: expected a file or a folder at
                                   ./data/calls.csv, found none. Put the drop there, or correct data: in the suite or --data.
                          rule     ./suites/parts.yaml:4

              ✓ met       1 rule

            1 suite: 1 rule met, 1 errored  ·  1 row  ·  0 ms
            ✗ exit 3: no verdict; 1 rule could not be evaluated
            """);
    }

    [Fact]
    public void that_the_system_refuses_to_read_ends_with_3()
    {
        if (!OperatingSystem.IsLinux())
            return;

        // Reading its first byte is an input/output error, for root too.
        GivenSuite();
        Directory.CreateDirectory(InFolder("./data"));
        File.CreateSymbolicLink(InFolder("./data/calls.csv"), "/proc/self/mem");
        Ccq("validate ./suites").ShouldBe(3, """
            ✗ UNREADABLE  calls
              ./suites/calls.yaml

              ✗ calls.csv: expected files that stay as they are while they are read, found that the system refuses: Input/output error :
                './data/calls.csv'. See to the files and try again.

            1 suite: 0 rules met  ·  0 rows  ·  0 ms
            ✗ exit 3: no verdict; the data of 1 suite could not be read
            """);
    }
}
