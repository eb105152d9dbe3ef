using ContactCenter.Pipeline.Sources;

namespace ContactCenter.Pipeline.Tests.Sources;

public class A_source_that_changes : SourceTest
{
    private const string Rows = "suite: rows\ndata: rows\ncolumns: { id: { type: integer, required: true } }\n";

    [Fact]
    public void between_the_look_at_it_and_the_reading_is_unreadable()
    {
        Drop("rows/a.csv", "id\n1\n");

        var outcome = Run(Source(Suite(Rows)), () => Drop("rows/a.csv", "id\n1\n2\n"), "rows/a.csv");

        outcome.Status.ShouldBe(SourceStatus.Failed);
        outcome.Reasons.ShouldBe(
            ["rows/a.csv: expected the bytes that it had when the run began, found others. Write files under another name, and rename them when they are whole."]);
        outcome.Verdict!.Faults.ShouldBe(outcome.Reasons);
        HasSilver("rows").ShouldBeFalse();
    }

    [Fact]
    public void while_it_is_read_is_unreadable()
    {
        Drop("rows/a.csv", "id\n1\n");
        File.SetLastWriteTimeUtc(Path.Combine(Root, "data/rows/a.csv"), new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var source = Source(Suite(Rows));

        // As long as before: only its bytes and its time differ.
        var outcome = Run(
            source with
            {
                Stage = (table, select) =>
                {
                    Drop("rows/a.csv", "id\n3\n");
                    return source.Stage(table, select);
                },
            },
            "rows/a.csv");

        outcome.Status.ShouldBe(SourceStatus.Failed);
        outcome.Reasons.ShouldHaveSingleItem().ShouldStartWith("rows/a.csv: expected the bytes that it had when the run began, found others.");
    }

    [Fact]
    public void by_going_is_unreadable()
    {
        Drop("rows/a.csv", "id\n1\n");
        Drop("rows/b.csv", "id\n2\n");

        var outcome = Run(Source(Suite(Rows)), () => File.Delete(Path.Combine(Root, "data/rows/b.csv")), "rows/a.csv", "rows/b.csv");

        outcome.Status.ShouldBe(SourceStatus.Failed);
        outcome.Reasons.ShouldHaveSingleItem().Replace(Root, "ROOT").ShouldBe(
            "rows/b.csv: expected that the file stays until it is read, found that it can't be read any more: Could not find file 'ROOT/data/rows/b.csv'.");
    }

    [Fact]
    public void by_another_file_that_was_not_asked_for_is_none()
    {
        Drop("rows/a.csv", "id\n1\n");
        Drop("rows/b.csv", "other\n2\n");

        Run(Source(Suite(Rows)), "rows/a.csv").Status.ShouldBe(SourceStatus.Go);

        Silver("rows", "id").ShouldBe(["1"]);
    }
}
