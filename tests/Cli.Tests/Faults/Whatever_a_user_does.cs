namespace ContactCenter.Cli.Tests.Faults;

/// <summary>Told in a line that helps, with an exit code that means something; never by a stack trace.</summary>
public class Whatever_a_user_does : CallsTest
{
    public Whatever_a_user_does()
    {
        GivenSuite();
        GivenCalls("id,city\n1,LIS\n");
    }

    [Theory]
    [InlineData("json=./data", "it is a folder")]
    [InlineData("json=./data/calls.csv/verdict.json", "The file './data/calls.csv' already exists.")]
    public void a_report_that_can_not_be_written_ends_with_2_before_the_data_is_read(string report, string why)
    {
        File.Delete(InFolder("./data/calls.csv"));
        Given("data/calls.csv", "");
        Ccq($"validate ./suites --report {report}").ShouldBe(2, "", $"ccq: --report {report}: expected a file that can be written, found that it can't: {why}");
        Directory.GetFiles(InFolder("./data")).ShouldBe([InFolder("./data/calls.csv")]);
    }

    [Fact]
    public void a_report_can_go_to_a_device_which_stays_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs /dev/null.");
        Ccq("validate ./suites --report json=/dev/null").Code.ShouldBe(0);
        File.Exists("/dev/null").ShouldBeTrue();
        new FileInfo("/dev/null").Length.ShouldBe(0);
    }

    [Fact]
    public void a_report_that_fails_at_the_end_ends_with_3_behind_the_verdict()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs /dev/full.");
        var ended = Ccq("validate ./suites --report json=/dev/full");
        ended.Output.ShouldContain("✓ PASSED  calls");
        ended.Error.ShouldStartWith("ccq: --report json=/dev/full: the report could not be written: No space left on device");
        ended.Code.ShouldBe(3);
    }

    [Theory]
    [InlineData("lots")]
    [InlineData("0GB")]
    [InlineData("-2GB")]
    [InlineData("2")]
    [InlineData("GB")]
    [InlineData("80%")]
    public void an_absurd_memory_limit_ends_with_2(string limit)
    {
        GivenVariable("CCQ_MEMORY_LIMIT", limit);
        Ccq("validate ./suites").ShouldBe(2, "", $"ccq: CCQ_MEMORY_LIMIT: expected a size such as 2GB or 500MB, found '{limit}'");
    }

    [Theory]
    [InlineData("")]
    [InlineData("500MB")]
    [InlineData("1.5 GiB")]
    [InlineData("300mb")]
    public void a_sound_memory_limit_is_taken(string limit)
    {
        GivenVariable("CCQ_MEMORY_LIMIT", limit);
        Ccq("validate ./suites").Code.ShouldBe(0);
    }

    [Fact]
    public void a_memory_limit_that_nothing_fits_in_ends_with_3()
    {
        // A record to reject, so that a table is filled.
        GivenCalls("id,city\n1,LIS\n2\n");
        GivenVariable("CCQ_MEMORY_LIMIT", "1KB");
        var ended = Ccq("validate ./suites");
        ended.Code.ShouldBe(3, ended.Error);
        ended.Output.ShouldStartWith("✗ UNREADABLE  calls\n");
        ended.Output.ShouldContain("✗ calls.csv: the engine can't read it: Out of Memory Error");
    }

    [Fact]
    public void a_temporary_folder_that_can_not_be_made_ends_with_3()
    {
        TemporaryRoot = InFolder("./data/calls.csv");
        Ccq("validate ./suites").ShouldBe(3, "", """
            ccq: expected that the temporary folder ./data/calls.csv/ccq-RANDOM can be made, found that it can't: Could not find a part of the path './data/calls.csv/ccq-RANDOM'. Set TMPDIR to another folder.
            """);
    }

    [Fact]
    public void an_output_that_takes_no_more_ends_with_3()
    {
        Output = new FullStream();
        Ccq("validate ./suites").ShouldBe(3, "", "ccq: standard output could not be written: No space left on device");
        Ccq("validate ./suites --format json").ShouldBe(3, "", "ccq: standard output could not be written: No space left on device");
        Ccq("suite check ./suites").ShouldBe(3, "", "ccq: standard output could not be written: No space left on device");
        Ccq("--help").ShouldBe(3, "", "ccq: standard output could not be written: No space left on device");
    }

    [Fact]
    public void a_suite_that_the_system_refuses_to_read_ends_with_2()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a file that root can't read either.");
        File.CreateSymbolicLink(InFolder("./suites/more.yaml"), "/proc/self/mem");
        Ccq("validate ./suites").ShouldBe(2, "", """
            ./suites/more.yaml:1:1: error CCQ102: the file can't be read: Input/output error : './suites/more.yaml'
            1 fault in 1 file; nothing was read
            """);
    }

    [Fact]
    public void a_fault_of_our_own_ends_with_3_and_asks_to_be_reported()
    {
        Clock = new BrokenClock();
        Ccq("validate ./suites").ShouldBe(3, "", """
            ccq: a fault in ccq itself, there is no verdict: InvalidOperationException: the clock is broken
            Please report it, with what CCQ_DEBUG=1 shows.
            """);

        GivenVariable("CCQ_DEBUG", "1");
        Ccq("validate ./suites").Error.ShouldContain($"   at {typeof(BrokenClock).FullName!.Replace('+', '.')}.GetUtcNow()");
    }

    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("the clock is broken");
    }
}
