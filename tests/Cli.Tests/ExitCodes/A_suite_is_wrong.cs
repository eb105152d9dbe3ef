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
              team: { in_set: [] }
            """);

        Ccq("validate ./suites --report json=./out/verdict.json").ShouldBe(2, "", "");
        File.Exists(InFolder("./out/verdict.json")).ShouldBeFalse();
    }

    [Fact]
    public void checking_it_tells_the_same()
    {
        Given("suites/agents.yaml", "suite: agents\n");
        Ccq("suite check ./suites").ShouldBe(2, "", "");
    }

    [Fact]
    public void a_sound_one_is_checked_without_its_data()
    {
        GivenSuite();
        Ccq("suite check ./suites").ShouldBe(0, "1 suite with 5 rules: no faults");
    }

    [Fact]
    public void that_is_not_there_ends_with_2()
        => Ccq("validate ./none ./suites/none.yaml").ShouldBe(2, "", "");

    [Fact]
    public void a_folder_without_suites_ends_with_2()
    {
        Given("suites/README.md", "none yet");
        Ccq("validate ./suites").ShouldBe(2, "", "");
    }

    [Fact]
    public void a_file_that_is_no_suite_ends_with_2()
    {
        Given("data/calls.csv", "id,city\n");
        Ccq("validate ./data/calls.csv").ShouldBe(2, "", "");
    }

    [Fact]
    public void a_secret_that_is_not_given_ends_with_2_and_can_be_given()
    {
        GivenSuite(data: "${DROP}/calls.csv");
        Given("data/may/calls.csv", "id,city\n1,LIS\n");

        Ccq("validate ./suites").ShouldBe(2, "", "");
        Ccq("validate ./suites --param DROP=may").Code.ShouldBe(0);

        GivenVariable("DROP", "may");
        Ccq("validate ./suites").Code.ShouldBe(0);
        Ccq("validate ./suites --param DROP=june").Code.ShouldBe(3);
    }
}
