using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Sources;

namespace ContactCenter.Pipeline.Tests.Sources;

public class Rows_that_wait : SourceTest
{
    private const string Pets = """
        suite: pets
        data: pets
        columns:
          id: { type: integer, required: true }
          owner: { type: integer, references: { suite: people, column: id } }
          name: { type: string }
        quarantine: { limit: 1 }
        """;

    private readonly SourceIntake _source;

    public Rows_that_wait()
    {
        Execute("CREATE TABLE people (id BIGINT)");
        var suite = Suite(Pets, "suite: people\ndata: people.csv\ncolumns: { id: { type: integer } }\n");
        _source = Source(suite, "id") with { OtherBatch = _ => People(suite), Set = [KeyValuePair.Create("name", "coalesce(name, 'Unknown')"), KeyValuePair.Create("is_named", "name IS NOT NULL")] };
        Drop("pets/a.csv", "id,owner,name\n1,7,\n");
        Run(_source, "pets/a.csv").Ledger!.Quarantined.ShouldBe(1);
    }

    [Fact]
    public void go_on_when_what_they_refer_to_has_come()
    {
        Execute("INSERT INTO people VALUES (7)");

        var outcome = Run(_source);

        outcome.Verdict.ShouldBeNull();
        (outcome.Ledger!.Waiting, outcome.Ledger.Accepted, outcome.Ledger.QuarantinedOfDrop).ShouldBe((1, 1, 0));
        Silver("pets", "id, owner, name, is_named, ccq_file, ccq_line, ccq_arrival").ShouldBe(["1|7|Unknown|False|pets/a.csv|2|1"]);
        Query("SELECT * FROM closed_pets").ShouldBe(["q1-1"]);
    }

    [Fact]
    public void do_not_count_against_the_limit_of_a_later_drop()
    {
        Drop("pets/b.csv", "id,owner,name\n2,8,Rex\n");

        var outcome = Run(_source, "pets/b.csv");

        outcome.Status.ShouldBe(SourceStatus.Go);
        (outcome.Ledger!.Waiting, outcome.Ledger.Quarantined, outcome.Ledger.QuarantinedOfDrop).ShouldBe((1, 2, 1));
        Query("SELECT ccq_id FROM quarantine_pets ORDER BY ccq_id").ShouldBe(["q1-1", "q2-1"]);
    }

    [Fact]
    public void leave_when_a_later_file_restates_them()
    {
        Execute("INSERT INTO people VALUES (8)");
        Drop("pets/b.csv", "id,owner,name\n1,8,Rex\n");

        var outcome = Run(_source, "pets/b.csv");

        (outcome.Ledger!.Waiting, outcome.Ledger.Restated, outcome.Ledger.Accepted).ShouldBe((1, 1, 1));
        Silver("pets", "id, owner, name, is_named").ShouldBe(["1|8|Rex|True"]);
    }

    private Batch People(Suite suite) => DuckDbTable.Open(Engine, suite, [KeyValuePair.Create("id", "BIGINT")], "people", null, "people of the test");
}
