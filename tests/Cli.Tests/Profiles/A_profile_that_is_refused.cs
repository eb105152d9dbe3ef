namespace ContactCenter.Cli.Tests.Profiles;

public class A_profile_that_is_refused : CcqTest
{
    public A_profile_that_is_refused()
    {
        Given("a.csv", "id,city\n1,LIS\n2,MAD\n");
        Given("b.csv", "id,city\n1,LIS\n2,MAD\n");
    }

    [Fact]
    public void because_a_suite_is_there_already()
    {
        Given("a.yaml", "mine");
        Ccq("profile ./a.csv -o ./a.yaml").ShouldBe(2, "", "ccq: -o ./a.yaml: ./a.yaml is there already; --force overwrites it");
        File.ReadAllText(InFolder("./a.yaml")).ShouldBe("mine");

        Ccq("profile ./a.csv -o ./a.yaml --force").Code.ShouldBe(0);
        File.ReadAllText(InFolder("./a.yaml")).ShouldContain("suite: a\n");
    }

    [Fact]
    public void because_several_suites_do_not_fit_into_one_file()
        => Ccq("profile ./a.csv ./b.csv -o ./x.yaml").ShouldBe(2, "", "ccq: -o ./x.yaml: expected a folder for 2 drops, found a file's name");

    [Fact]
    public void because_no_drop_is_named()
        => Ccq("profile").ShouldBe(2, "", "ccq: Required argument missing for command: 'profile'.\nRun 'ccq profile --help' for the options.");

    [Fact]
    public void because_an_option_is_not_known()
        => Ccq("profile ./a.csv --froce").ShouldBe(2, "", "ccq: there is no option '--froce'; did you mean '--force'?\nRun 'ccq profile --help' for the options.");

    [Fact]
    public void because_a_drop_can_not_be_read_and_then_nothing_is_written()
    {
        Ccq("profile ./a.csv ./none.csv -o ./out").ShouldBe(
            3, "", "ccq: ../none.csv: expected a file or a folder at ./none.csv, found none. Put the drop there, or correct data: in the suite or --data.");
        Directory.Exists(InFolder("./out")).ShouldBeFalse();
    }

    [Fact]
    public void because_the_suite_can_not_be_written()
    {
        Given("out", "a file is in the way");
        var ended = Ccq("profile ./a.csv ./b.csv -o ./out");
        (ended.Code, ended.Output).ShouldBe((3, ""));
        ended.Error.ShouldStartWith("ccq: -o ./out: the suite could not be written: ");
    }

    [Fact]
    public void because_it_is_cancelled()
        => Ccq("profile ./a.csv -o ./x.yaml", new(canceled: true)).ShouldBe(130, "", "ccq: cancelled");
}
