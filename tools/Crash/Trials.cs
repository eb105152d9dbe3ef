using ContactCenter.DuckDb;

namespace ContactCenter.Crash;

/// <summary>Prepares a first and a later drop, then kills runs on them, one after the other, and tells of each.</summary>
/// <param name="folder">Where lakes and drops are made.</param>
/// <param name="messages">About how many messages the first drop has.</param>
/// <param name="seed">The seed of chance.</param>
/// <param name="output">Where the table goes.</param>
internal sealed class Trials(string folder, int messages, int seed, TextWriter output)
{
    private readonly Random _random = new(seed);

    /// <summary>How many trials found the lake otherwise than it must be.</summary>
    public int Violations { get; private set; }

    /// <summary>The trials that were made.</summary>
    public IReadOnlyList<Outcome> Outcomes => _outcomes;

    private readonly List<Outcome> _outcomes = [];

    /// <summary>Makes them.</summary>
    public void Run(int runs)
    {
        using var connection = new DuckDbConnection("Data Source=:memory:");
        connection.Open();
        var scenarios = Prepare(connection);
        foreach (var scenario in scenarios)
            output.WriteLine(FormattableString.Invariant($"{scenario.Name}: an undisturbed run takes {scenario.Times.Whole.TotalMilliseconds:0} ms; its publication takes {scenario.Times.Publishing.TotalMilliseconds:0} ms, and what follows {(scenario.Times.AfterIntent - scenario.Times.Publishing).TotalMilliseconds:0} ms"));
        output.WriteLine();
        output.WriteLine(Outcome.Head);

        for (var number = 1; number <= runs; number++)
        {
            // A first drop is taken in but once; a later one is what happens every day.
            var scenario = scenarios[number % 4 == 0 ? 0 : 1];
            var outcome = new Trial(scenario, Path.Combine(folder, "trial"), connection, _random).Run(number);
            _outcomes.Add(outcome);
            if (outcome.Violation is not null)
                Violations++;
            output.WriteLine(outcome);
        }

        output.WriteLine();
        Summary.Write(_outcomes, output);
    }

    private List<Scenario> Prepare(DuckDbConnection connection)
    {
        var (first, second) = (Path.Combine(folder, "first"), Path.Combine(folder, "second"));
        CourierDrops.First(first, messages);
        CourierDrops.First(second, messages);
        var empty = Path.Combine(folder, "empty");
        var taken = Path.Combine(folder, "taken");
        return
        [
            Undisturbed("first drop", first, empty, taken, connection),
            Later(),
        ];

        Scenario Later()
        {
            CourierDrops.Second(second, messages);
            return Undisturbed("later drop", second, taken, Path.Combine(folder, "undisturbed"), connection);
        }
    }

    private Scenario Undisturbed(string name, string data, string lake, string to, DuckDbConnection connection)
    {
        var before = LakeState.Of(lake, connection);
        Scenario.Copy(lake, to);
        using var run = CcqProcess.Start(data, to, Path.Combine(folder, "tmp"));
        var times = RunTimes.Of(run, to);
        var (code, text) = run.End();
        return code == 0
            ? new(name, data, lake, before, LakeState.Of(to, connection), times)
            : throw new InvalidOperationException($"An undisturbed run of the {name} ended with {code}:\n{text}");
    }
}
