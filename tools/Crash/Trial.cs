using System.Text.Json;
using ContactCenter.DuckDb;
using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Crash;

/// <summary>One run that is killed (sometimes the next one too, in the midst of putting things right) and one that then comes to its end.</summary>
/// <param name="scenario">What is run.</param>
/// <param name="folder">A folder of the trial's own.</param>
/// <param name="connection">An engine to read with.</param>
/// <param name="random">Where chance comes from.</param>
internal sealed class Trial(Scenario scenario, string folder, DuckDbConnection connection, Random random)
{
    private readonly string _lake = Path.Combine(folder, "lake");
    private readonly List<string> _violations = [];

    /// <summary>Makes it.</summary>
    public Outcome Run(int number)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        scenario.CopyTo(_lake);

        var kills = random.Next(4) == 0 ? 2 : 1;
        List<Kill> made = [.. Enumerable.Range(0, kills).Select(_ => Kill())];
        Complete();
        return new(number, scenario.Name, made, _violations.Count == 0 ? null : string.Join("; ", _violations));
    }

    private Kill Kill()
    {
        var moment = Moment.Choose(random, scenario.Times, RunTimes.IsPublishing(_lake));
        using var run = CcqProcess.Start(scenario.Data, _lake, Path.Combine(folder, "tmp"));
        moment.Await(run, _lake);
        var at = run.Age;
        var lived = run.Kill();
        var isUnderWay = RunTimes.IsPublishing(_lake);
        return new(moment, at, lived, isUnderWay, Seen());
    }

    // Between two runs: as before or as after, the tables all together, each copy by itself; nothing damaged.
    private string Seen()
    {
        var state = LakeState.Of(_lake, connection);
        if (state.Tables != scenario.Before.Tables && state.Tables != scenario.After.Tables)
            _violations.Add($"the tables are neither as before nor as after:\n{state.Tables}");
        if (state.Copies != scenario.Before.Copies && state.Copies != scenario.After.Copies)
            _violations.Add("the CSV copy is neither as before nor as after");
        _violations.AddRange(DeltaLake.Open(_lake, TimeProvider.System).Verify(connection).Findings.Where(finding => finding.IsDamage).Select(finding => finding.ToString()));
        Records();
        return state.Tables == scenario.After.Tables ? "after" : "before";
    }

    private void Complete()
    {
        using var run = CcqProcess.Start(scenario.Data, _lake, Path.Combine(folder, "tmp"));
        var (code, text) = run.End();
        if (code != 0)
            _violations.Add($"the next run ended with {code}: {text}");

        var state = LakeState.Of(_lake, connection);
        if (state.Tables != scenario.After.Tables)
            _violations.Add($"after the next run the tables are not as in an undisturbed run:\n{state.Tables}\nbut\n{scenario.After.Tables}");
        if (state.Copies != scenario.After.Copies)
            _violations.Add("after the next run the CSV copy is not as in an undisturbed run");
        _violations.AddRange(DeltaLake.Open(_lake, TimeProvider.System).Verify(connection).Findings.Select(finding => $"after the next run: {finding}"));
        _violations.AddRange(Directory.EnumerateFiles(_lake, "*.tmp", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }).Select(file => $"after the next run: {file} is left"));
        Records();
    }

    private void Records()
    {
        var records = Path.Combine(_lake, "_ccq", "runs");
        foreach (var file in Directory.Exists(records) ? Directory.EnumerateFiles(records, "*.json") : [])
        {
            try
            {
                using var _ = JsonDocument.Parse(File.ReadAllBytes(file));
            }
            catch (JsonException e)
            {
                _violations.Add($"the run record {file} is not whole: {e.Message}");
            }
        }
    }
}
