namespace ContactCenter.Cli.Tests.Generating;

public class A_wrong_line_for_generate : CcqTest
{
    [Theory]
    [InlineData("csatt", "SYSTEM: expected customer-courier, customer-care, contact-center, customer-experience or csat, found 'csatt'; did you mean 'csat'?")]
    [InlineData("csat --rows 0", "--rows 0: expected a whole number from 1 to 1000000000")]
    [InlineData("csat --rows 1e6", "--rows 1e6: expected a whole number from 1 to 1000000000")]
    [InlineData("csat --seed -1", "--seed -1: expected a whole number from 0 to 9223372036854775807")]
    [InlineData("csat --defects 60%", "--defects 60%: expected a share from 0% to 50%, such as 2%")]
    [InlineData("csat --defects 2", "--defects 2: expected a share from 0% to 50%, such as 2%")]
    [InlineData("csat --days 0", "--days 0: expected a whole number from 1 to 3650")]
    [InlineData("csat --drops x", "--drops x: expected a whole number from 1 to 3650")]
    public void is_told_with_what_was_expected(string line, string fault)
        => Ccq($"generate {line} -o ./drop").ShouldBe(2, "", $"ccq: {fault}\nRun 'ccq generate --help' for the options.");

    [Fact]
    public void with_more_drops_than_days_is_told()
        => Ccq("generate csat --days 3 --drops 4 -o ./drop").ShouldBe(2, "", "ccq: --drops 4: expected at most one drop a day, of 3 days");

    [Fact]
    public void that_would_replace_a_drop_is_refused_until_it_says_so()
    {
        Given("drop/csat/csat_responses.csv", "mine");

        Ccq("generate csat --rows 10 -o ./drop").ShouldBe(2, "", "ccq: -o ./drop: ./drop/csat is there already; --force replaces it");
        File.ReadAllText(InFolder("./drop/csat/csat_responses.csv")).ShouldBe("mine");
        Ccq("generate csat --rows 10 -o ./drop --force").Code.ShouldBe(0);
        File.ReadAllText(InFolder("./drop/csat/csat_responses.csv")).ShouldStartWith("Unique id,");
    }

    [Fact]
    public void whose_folder_is_a_file_is_told()
    {
        Given("drop", "mine");

        Ccq("generate csat -o ./drop").ShouldBe(2, "", "ccq: -o ./drop: expected a folder, found a file");
        Ccq("generate csat -o ./drop/below").Code.ShouldBe(3);
    }

    [Fact]
    public void that_is_cancelled_leaves_nothing()
    {
        Ccq("generate csat -o ./drop", new(canceled: true)).ShouldBe(130, "", "ccq: cancelled");
        Directory.Exists(InFolder("./drop")).ShouldBeFalse();
    }
}
