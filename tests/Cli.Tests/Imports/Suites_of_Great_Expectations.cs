namespace ContactCenter.Cli.Tests.Imports;

public class Suites_of_Great_Expectations : CcqTest
{
    private const string Whole = """
        {"name": "calls", "expectations": [
        {"type": "expect_column_values_to_be_unique", "kwargs": {"column": "id"}},
        {"type": "expect_column_values_to_be_in_set", "kwargs": {"column": "city", "value_set": ["LIS", "MAD"], "mostly": 0.5}}
        ]}
        """;

    private const string Partly = """
        {"name": "chats", "expectations": [
        {"type": "expect_column_values_to_be_unique", "kwargs": {"column": "id"}},
        {"type": "expect_chats_to_be_short", "kwargs": {}}
        ]}
        """;

    [Fact]
    public void go_to_standard_output()
    {
        Given("calls.json", Whole);

        Ccq("import gx ./calls.json").ShouldBe(
            0,
            """
            # Imported from the suite 'calls' of Great Expectations (calls.json).
            suite: calls
            # Great Expectations does not say in a suite where its rows are. This path is made from the name: correct it.
            data: calls.csv
            columns:
              id:
                unique: true
              city:
                in_set: { values: [LIS, MAD], mostly: 0.5 }
            """,
            "./calls.json: 2 of 2 expectations carried over");
    }

    [Fact]
    public void go_to_a_folder_and_judge_the_data_that_were_named()
    {
        Given("calls.json", Whole);
        Given("drops/calls/1.csv", "id,city\n1,LIS\n2,MAD\n3,LIS\n4,\n");

        Ccq("import gx ./calls.json -o ./suites --data calls/*.csv").ShouldBe(0, "", "./calls.json: 2 of 2 expectations carried over to ./suites/calls.yaml");
        Ccq("validate ./suites --data ./drops").Code.ShouldBe(0);
    }

    [Fact]
    public void that_are_not_carried_over_whole_end_with_1()
    {
        Given("calls.json", Whole);
        Given("chats.json", Partly);

        Ccq("import gx ./calls.json ./chats.json -o ./suites --data {suite}/*.csv").ShouldBe(
            1,
            "",
            """
            ./calls.json: 2 of 2 expectations carried over to ./suites/calls.yaml
            ./chats.json:3:10: not carried over: expect_chats_to_be_short: there is no expectation of this name here (`ccq expectations` lists them all)
            ./chats.json: 1 of 2 expectations carried over to ./suites/chats.yaml
            """);
        Ccq("suite check ./suites").ShouldBe(0, "2 suites with 3 rules: no faults");
    }

    [Fact]
    public void that_can_not_be_read_end_with_2_and_keep_no_other_back()
    {
        Given("calls.json", Whole);
        Given("other.json", "{}");

        Ccq("import gx ./none.json ./other.json ./calls.json -o ./suites").ShouldBe(
            2,
            "",
            """
            ./none.json: the file can't be read: Could not find file './none.json'.
            ./other.json:1:1: the object has no name; expected a suite of Great Expectations: an object with expectation_suite_name or name, and a list of expectations
            ./calls.json: 2 of 2 expectations carried over to ./suites/calls.yaml
            """);
    }

    [Fact]
    public void replace_no_file_that_somebody_changed()
    {
        Given("calls.json", Whole);
        Ccq("import gx ./calls.json -o ./calls.yaml").Code.ShouldBe(0);
        Ccq("import gx ./calls.json -o ./calls.yaml").Code.ShouldBe(0);
        Given("calls.yaml", "suite: mine\n");

        Ccq("import gx ./calls.json -o ./calls.yaml").ShouldBe(2, "", "./calls.yaml: the file is there already and is another; --force replaces it");

        File.ReadAllText(InFolder("./calls.yaml")).ShouldBe("suite: mine\n");
        Ccq("import gx ./calls.json -o ./calls.yaml --force").ShouldBe(0, "", "./calls.json: 2 of 2 expectations carried over to ./calls.yaml");
    }

    [Fact]
    public void of_one_name_do_not_replace_each_other()
    {
        Given("a/calls.json", Whole);
        Given("b/calls.json", Whole);

        Ccq("import gx ./a/calls.json ./b/calls.json -o ./suites").ShouldBe(
            2,
            "",
            """
            ./a/calls.json: 2 of 2 expectations carried over to ./suites/calls.yaml
            ./suites/calls.yaml: another of the suites has this name here too; give one of them another name
            """);
    }

    [Theory]
    [InlineData("", "ccq: 2 suites need a folder to go to; expected -o FOLDER")]
    [InlineData(" -o ./x.yaml", "ccq: 2 suites can't go to one file, ./x.yaml; expected -o FOLDER")]
    [InlineData(" -o ./x --data a.csv", "ccq: --data is for 2 suites and is 'a.csv'; expected a path with {suite} for the suite's name")]
    public void that_are_several_need_a_place_each(string options, string error)
    {
        Given("calls.json", Whole);
        Given("chats.json", Partly);

        Ccq($"import gx ./calls.json ./chats.json{options}").ShouldBe(2, "", error);
    }
}
