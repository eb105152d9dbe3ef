namespace ContactCenter.Cli.Tests.Reports;

public class A_terminal_and_a_pipe : CallsTest
{
    private const char Escape = '\u001b';

    public A_terminal_and_a_pipe()
    {
        GivenSuite();
        GivenCalls("id,city\n1,LIS\n2,PAR\n3,\u001b[31mRED\n4\u001b[2J\n");
        GivenVariable("NO_COLOR", "");
    }

    [Fact]
    public void a_terminal_gets_colours()
    {
        OutputWidth = 120;
        Ccq("validate ./suites").Output.ShouldContain(Escape);
    }

    [Fact]
    public void a_pipe_gets_none()
    {
        OutputWidth = null;
        Ccq("validate ./suites").Output.ShouldNotContain(Escape);
    }

    [Fact]
    public void a_terminal_without_colours_gets_none()
    {
        GivenVariable("NO_COLOR", "1");
        Ccq("validate ./suites").Output.ShouldNotContain(Escape);
    }

    [Fact]
    public void the_words_are_the_same()
    {
        OutputWidth = 120;
        var coloured = Ccq("validate ./suites").Output;
        OutputWidth = null;
        Colours().Replace(coloured, "").ShouldBe(Ccq("validate ./suites").Output);
    }

    [Fact]
    public void what_data_holds_never_reaches_a_terminal_as_a_command()
    {
        OutputWidth = 120;
        var output = Colours().Replace(Ccq("validate ./suites").Output, "");
        output.ShouldNotContain(Escape);
        output.ShouldContain(@"found    'PAR' ×1, '\u001b[31mRED' ×1");
        output.ShouldContain(@"raw      4\u001b[2J");
    }

    [Fact]
    public void faults_are_told_without_colours()
    {
        Given("suites/calls.yaml", "suite: calls\ndata: calls.csv\n\"c\\e[31mx\": 1\n");
        var ended = Ccq("validate ./suites");
        ended.Code.ShouldBe(2);
        ended.Error.ShouldNotContain(Escape);
        ended.Output.ShouldBe("");
    }

    [Theory]
    [InlineData(100)]
    [InlineData(80)]
    public void lines_keep_within_the_terminal(int width)
    {
        OutputWidth = width;
        GivenVariable("NO_COLOR", "1");
        GivenSuite(data: "none.csv");
        foreach (var line in Ccq("validate ./suites").Output.Split('\n'))
            line.Length.ShouldBeLessThanOrEqualTo(width, line);
    }

    // The styles that a coloured verdict uses; anything else that starts with an escape stays and is found.
    private static System.Text.RegularExpressions.Regex Colours() => new("\u001b\\[[0-9;]*m");
}
