namespace ContactCenter.Cli.Tests.ExitCodes;

public class A_suite_is_wrong : CallsTest
{
    [Fact]
    public void ends_with_2_and_no_data_is_read()
    {
        // Reading the drop of the sound suite would end with 3: it is missing.
        GivenSuite();
        Given("suites/agents.yaml", """
            suite: agents
            data: agents.csv
            columns:
              id: { type: integr, requird: true }
              team: { length: many }
            """);

        Ccq("validate ./suites --report json=./out/verdict.json").ShouldBe(2, "", """
            ./suites/agents.yaml:4:15: error CCQ206: type is 'integr'; did you mean 'integer'? (types: string, integer, decimal, double, boolean, date, timestamp)
            ./suites/agents.yaml:4:23: error CCQ201: unknown key 'requird' in column 'id'; did you mean 'required'? (known: type, required, not_null, not_empty, unique, positive, non_negative, between, length, in_set, not_in_set, matches, references, pii)
            ./suites/agents.yaml:5:19: error CCQ305: length is the text 'many'; expected a whole number
            3 faults in 1 file; nothing was read
            """);
        File.Exists(InFolder("./out/verdict.json")).ShouldBeFalse();
    }

    [Fact]
    public void checking_it_tells_the_same()
    {
        Given("suites/agents.yaml", "suite: agents\n");
        Ccq("suite check ./suites").ShouldBe(2, "", """
            ./suites/agents.yaml:1:1: error CCQ112: the suite does not say where its rows are; expected `data: PATH` or `table: LAYER.NAME`
            1 fault in 1 file; nothing was read
            """);
    }

    [Fact]
    public void a_sound_one_is_checked_without_its_data()
    {
        GivenSuite();
        Ccq("suite check ./suites").ShouldBe(0, "1 suite with 5 rules: no faults");
    }

    [Fact]
    public void that_is_not_there_ends_with_2()
        => Ccq("validate ./none ./suites/none.yaml").ShouldBe(2, "", """
            ./none:1:1: error CCQ101: there is no such file or folder
            ./suites/none.yaml:1:1: error CCQ101: there is no such file or folder
            2 faults in 2 files; nothing was read
            """);

    [Fact]
    public void a_folder_without_suites_ends_with_2()
    {
        Given("suites/README.md", "none yet");
        Ccq("validate ./suites").ShouldBe(2, "", """
            ./suites:1:1: error CCQ101: the folder holds no suite; expected .yaml or .yml files whose names don't start with '.' or '_'
            1 fault in 1 file; nothing was read
            """);
    }

    [Fact]
    public void a_file_that_is_no_suite_ends_with_2()
    {
        Given("data/calls.csv", "id,city\n");
        Ccq("validate ./data/calls.csv").ShouldBe(2, "", """
            ./data/calls.csv:1:1: error CCQ101: a suite's file name ends in .yaml or .yml
            1 fault in 1 file; nothing was read
            """);
    }

    [Fact]
    public void a_secret_that_is_not_given_ends_with_2_and_can_be_given()
    {
        GivenSuite(data: "${DROP}/calls.csv");
        Given("data/may/calls.csv", "id,city\n1,LIS\n");

        Ccq("validate ./suites").ShouldBe(2, "", """
            ./suites/calls.yaml:2:7: error CCQ108: the variable DROP is neither a parameter nor set in the environment (give it with --param DROP=VALUE)
            1 fault in 1 file; nothing was read
            """);
        Ccq("validate ./suites --param DROP=may").Code.ShouldBe(0);

        GivenVariable("DROP", "may");
        Ccq("validate ./suites").Code.ShouldBe(0);
        Ccq("validate ./suites --param DROP=june").Code.ShouldBe(3);
    }
}
