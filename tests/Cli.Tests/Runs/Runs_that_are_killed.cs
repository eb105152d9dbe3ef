using ContactCenter.Crash;

namespace ContactCenter.Cli.Tests.Runs;

public class Runs_that_are_killed
{
    // The long form: dotnet run --project tools/Crash -- --runs 200
    [Fact]
    public void leave_the_lake_as_before_or_as_after_and_the_next_run_completes()
    {
        var folder = Directory.CreateTempSubdirectory("ccq-crash-").FullName;
        using var told = new StringWriter();
        try
        {
            var trials = new Trials(folder, messages: 2000, seed: 11, told);
            trials.Run(10);

            trials.Violations.ShouldBe(0, told.ToString());
            trials.Outcomes.SelectMany(outcome => outcome.Kills).Count(kill => kill.Lived).ShouldBeGreaterThan(3, told.ToString());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
