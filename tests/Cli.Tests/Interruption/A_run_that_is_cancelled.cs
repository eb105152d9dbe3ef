using System.Diagnostics;

namespace ContactCenter.Cli.Tests.Interruption;

/// <summary>Ctrl-C stops a long scan within a second, and nothing is left behind.</summary>
public sealed class A_run_that_is_cancelled : BigDropTest
{
    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);

    [Fact]
    public void before_it_began_ends_with_130()
    {
        GivenSuite();
        Given("data/calls.csv", "id,at,note\n1,,\n");
        Ccq("validate ./suites", new(canceled: true)).ShouldBe(130, "", "ccq: cancelled");
    }

    [Theory]
    [InlineData(50)]
    [InlineData(700)]
    [InlineData(1500)]
    public async Task while_it_reads_ends_with_130_within_a_second(int milliseconds)
    {
        GivenABigDrop();
        using var cancel = new CancellationTokenSource();
        // Once its folder for temporary files is there the command is past its suites, and reads.
        var cancelled = Task.Run(async () =>
        {
            while (!Directory.EnumerateFileSystemEntries(TemporaryRoot).Any())
                await Task.Delay(5);
            await Task.Delay(milliseconds);
            var at = Stopwatch.GetTimestamp();
            await cancel.CancelAsync();
            return at;
        });

        Ccq("validate ./suites --report json=./verdict.json", cancel.Token).ShouldBe(130, "", "ccq: cancelled");

        Stopwatch.GetElapsedTime(await cancelled).ShouldBeLessThan(_second);
        File.Exists(InFolder("./verdict.json")).ShouldBeFalse();
    }

    [Fact]
    public void as_a_process_by_its_signal_ends_with_130_within_a_second()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs signals.");
        GivenABigDrop();
        using var ccq = StartProcess();
        while (!ccq.HasExited && !Directory.EnumerateFileSystemEntries(TemporaryRoot).Any())
            Thread.Sleep(5);
        Thread.Sleep(700);
        ccq.HasExited.ShouldBeFalse("the drop is too small to interrupt its scan");

        var at = Stopwatch.GetTimestamp();
        Interrupt(ccq);
        ccq.WaitForExit(30_000).ShouldBeTrue();
        var took = Stopwatch.GetElapsedTime(at);

        $"{ccq.StandardOutput.ReadToEnd()}{ccq.StandardError.ReadToEnd()}exit {ccq.ExitCode}".ShouldBe("ccq: cancelled\nexit 130");
        took.ShouldBeLessThan(_second);
        Directory.EnumerateFileSystemEntries(TemporaryRoot).ShouldBeEmpty();
    }

    private Process StartProcess()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "validate", InFolder("./suites")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TMPDIR"] = TemporaryRoot },
        };
        return Process.Start(start)!;
    }

    // .NET itself can only kill.
    private static void Interrupt(Process process)
    {
        using var kill = Process.Start("sh", ["-c", $"kill -INT {process.Id}"]);
        kill.WaitForExit();
        kill.ExitCode.ShouldBe(0);
    }
}
