using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Expectations.Masking;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Lake.Publishing;
using ContactCenter.Pipeline.Quarantine;
using ContactCenter.Pipeline.Tests.Drops;
using ContactCenter.Pipeline.Tests.Lake;

namespace ContactCenter.Pipeline.Tests.Quarantine;

public sealed class A_publication_that_was_killed : IDisposable
{
    private static readonly TableName _rows = new("desk", "quarantine", "calls");

    private readonly Folder _folder = new();
    private readonly DuckDbConnection _connection;
    private readonly DeltaLake _lake;

    public A_publication_that_was_killed()
    {
        _connection = DuckDbEngine.Open(_folder.Path);
        _lake = DeltaLake.Open(Path.Combine(_folder.Path, "lake"), TimeProvider.System);
        Publish("q1-1");
        Kills.At(_lake, nameof(PublishingStep.Committed), 1, () => Publish("q2-1")).ShouldBeTrue();
    }

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void is_finished_before_a_row_is_dropped()
    {
        _lake.View().Number.ShouldBe(1);

        var dropped = new QuarantineDrop(Settings).Drop("desk/calls", new() { Ids = ["q2-1"] }, "Ana", "lost", dryRun: false, CancellationToken.None);

        dropped.Publication.ShouldBe(3);
        _lake.Verify(_connection).Findings.ShouldBeEmpty();
        new QuarantineReader(Settings).List(CancellationToken.None).Select(table => (table.OpenRows, table.Dropped)).ShouldBe([(1, 1)]);
    }

    private QuarantineSettings Settings => new()
    {
        Lake = _lake.Root,
        Mask = PiiMask.FromKey("key"),
        Clock = TimeProvider.System,
        NewSuffix = () => "test",
        TemporaryFolder = _folder.Path,
    };

    private void Publish(string id)
    {
        using var held = _lake.Lock("test", TimeSpan.Zero);
        var before = _lake.View().Find(_rows);
        var staged = _lake.Stage(
            _connection,
            _rows,
            $"SELECT '{id}' AS ccq_id, 'run' AS ccq_run, TIMESTAMP '2024-01-01' AS ccq_time, 'a.csv' AS ccq_file, 1::BIGINT AS ccq_line, 1::BIGINT AS ccq_arrival, 'quarantined' AS ccq_kind, "
                + "'[{\"rule\":\"r\",\"file\":\"f\",\"line\":1,\"sentence\":\"s\"}]' AS ccq_reasons, CAST(NULL AS BLOB) AS ccq_raw, '1' AS id",
            [],
            before);
        _lake.Publish("test", [TableChange.Append(staged, before)]);
    }
}
