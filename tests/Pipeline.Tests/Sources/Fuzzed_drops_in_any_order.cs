using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Pipeline.Tests.Sources;

public class Fuzzed_drops_in_any_order
{
    private static int Cases => int.TryParse(Environment.GetEnvironmentVariable("CCQ_FUZZ"), out var cases) ? cases : 100;

    [Fact]
    public void end_in_the_same_silver_and_lose_no_row()
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithQuietOnSuccess(true), Prop.ForAll(FuzzedSource.All, source =>
        {
            using var world = new World(source);
            world.RunAll();
            world.Silver().ShouldBe(SlowSilver.Of(source), source.ToString());
        }));

    private sealed class World : SourceTest
    {
        private readonly FuzzedSource _source;
        private readonly Suite _messages;
        private readonly SourceIntake _intake;
        private int _known;

        public World(FuzzedSource source)
        {
            _source = source;
            _messages = Suite(MessageRow.Suite, MessageRow.People);
            for (var i = 0; i < source.Files.Count; i++)
                Drop(FuzzedSource.Name(i), source.Text(i));
            Execute("CREATE TABLE people (id BIGINT)");
            _intake = Source(_messages, "id", "part", "sent_time") with { OtherBatch = _ => People(), LatestBy = source.IsRanked ? ["version"] : [] };
        }

        public void RunAll()
        {
            for (var i = 0; i < _source.Runs.Count; i++)
            {
                Know(_source.Known[i]);
                Run(_source.Runs[i]);
            }

            Know(FuzzedSource.People);
            Run([]);
        }

        public List<string> Silver()
        {
            if (!HasSilver("messages"))
                return [];
            var rows = Silver("messages", "id, part, sent_time, text, note, owner, version, ccq_file");
            rows.Sort(StringComparer.Ordinal);
            return rows;
        }

        private void Run(IReadOnlyList<int> files)
        {
            var before = HasSilver("messages") ? Count("silver_messages") : 0;
            var outcome = Run(_intake, [.. files.Select(FuzzedSource.Name)]);
            var ledger = outcome.Ledger!;
            outcome.Reasons.ShouldBeEmpty(_source.ToString());
            outcome.Status.ShouldBe(SourceStatus.Go);
            ledger.AddsUp.ShouldBeTrue();
            ledger.RowsInDrop.ShouldBe(files.Sum(file => _source.Files[file].Count(row => row is not null)));
            ledger.Rejected.ShouldBe(files.Sum(file => _source.Files[file].Count(row => row is { IsBroken: true })));
            if (HasSilver("messages"))
                Count("silver_messages").ShouldBe(before - ledger.Replaced + ledger.Accepted);
            if (files.Count > 0)
                EachIsInOnePlace(outcome);
        }

        // What is neither in silver nor in quarantine has left as a repeat, and is counted.
        private void EachIsInOnePlace(SourceOutcome outcome)
        {
            var ledger = outcome.Ledger!;
            List<string> places = [$"SELECT ccq_file, ccq_line, 1 AS of_drop FROM {outcome.Silver} WHERE ccq_arrival = {Arrival}"];
            if (outcome.Quarantine is { } quarantine)
                places.Add($"SELECT ccq_file, ccq_line, 1 FROM {quarantine}");
            var kept = string.Join(" UNION ALL ", places);
            Query($"SELECT ccq_file, ccq_line FROM ({kept}) GROUP BY ALL HAVING count(*) > 1").ShouldBeEmpty();
            Count(outcome.Bronze!).ShouldBe(ledger.RowsInDrop - ledger.Rejected);
            Query($"SELECT ccq_file, ccq_line FROM ({kept}) EXCEPT (SELECT ccq_file, ccq_line FROM {outcome.Bronze} UNION ALL SELECT ccq_file, ccq_line FROM quarantine_or_nothing)"
                .Replace("quarantine_or_nothing", outcome.Quarantine ?? "(SELECT '' AS ccq_file, 0 AS ccq_line)")).ShouldBeEmpty();
        }

        private void Know(int people)
        {
            for (; _known < people; _known++)
                Execute($"INSERT INTO people VALUES ({_known + 1})");
        }

        private Batch People() => DuckDbTable.Open(Engine, _messages, [KeyValuePair.Create("id", "BIGINT")], "people", null, "people of the test");
    }
}
