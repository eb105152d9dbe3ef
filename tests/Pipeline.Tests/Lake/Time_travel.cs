using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Tests.Lake;

public class Time_travel : LakeTest
{
    [Fact]
    public void shows_all_tables_as_they_were()
    {
        var first = Append(Calls, "SELECT 1 AS id");
        Clock.Now += TimeSpan.FromHours(1);
        Append(Agents, "SELECT 7 AS id");
        Clock.Now += TimeSpan.FromHours(1);
        Append(Calls, "SELECT 2 AS id");

        Lake.ViewAsOf(first.Time).Tables.ShouldBe([Calls]);
        Lake.ViewAsOf(first.Time.AddMinutes(90)).Number.ShouldBe(2);
        Rows($"SELECT * FROM {Lake.ViewAsOf(first.Time.AddMinutes(90)).Get(Calls).ReadSql}").ShouldBe(["1"]);
        Lake.ViewOf(3).Get(Calls).Rows.ShouldBe(2);
    }

    [Fact]
    public void before_the_first_publication_is_refused()
    {
        var time = Append(Calls, "SELECT 1 AS id").Time;
        Should.Throw<UnknownVersionException>(() => Lake.ViewAsOf(time.AddMilliseconds(-1))).Message.ShouldBe(
            $"{Root} as of 2026-03-01T11:59:59.999Z: expected a time after the first publication, found publications 1 to 1, the first of 2026-03-01T12:00:00.000Z. `ccq lake history` lists them.");
        Should.Throw<UnknownVersionException>(() => Lake.ViewOf(9)).Message.ShouldBe(
            $"{Root} publication 9: expected the number of a publication, found publications 1 to 1, the first of 2026-03-01T12:00:00.000Z. `ccq lake history` lists them.");
        Should.Throw<UnknownVersionException>(() => Lake.Snapshot(Calls, 4)).Message.ShouldBe(
            "desk/silver/calls version 4: expected a version of the table, found versions 0 to 0. `ccq lake history` lists them.");
    }

    [Fact]
    public void works_when_the_clock_went_back()
    {
        var first = Append(Calls, "SELECT 1 AS id");
        Clock.Now -= TimeSpan.FromDays(1);
        var second = Append(Calls, "SELECT 2 AS id");

        second.Time.ShouldBe(first.Time.AddMilliseconds(1));
        Lake.History(Calls).Select(version => version.Time).ShouldBe([first.Time, second.Time]);
        Lake.ViewAsOf(first.Time).Number.ShouldBe(1);
        Lake.ViewAsOf(second.Time).Number.ShouldBe(2);
        Lake.Verify(Connection).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void back_by_a_restoring_publication_keeps_what_was_between()
    {
        Append(Calls, "SELECT 1 AS id");
        Overwrite(Calls, "SELECT 2 AS id, 'b' AS note");
        HoldLock();

        Lake.Restore("undo", [Lake.ViewOf(1).Get(Calls)]).Number.ShouldBe(3);

        Rows(Calls).ShouldBe(["1"]);
        Lake.View().Get(Calls).Columns.Count.ShouldBe(1);
        Rows($"SELECT * FROM {Lake.ViewOf(2).Get(Calls).ReadSql}").ShouldBe(["2|b"]);
        Lake.History(Calls).Select(version => $"{version.Version} {version.Operation} {version.Run} +{version.FilesAdded} -{version.FilesRemoved} {version.Rows} rows, publication {version.Publication}")
            .ShouldBe([
                "0 WRITE run-1 +1 -0 1 rows, publication 1",
                "1 WRITE run-1 +1 -1 1 rows, publication 2",
                "2 RESTORE undo +1 -1 1 rows, publication 3"]);
        Lake.Verify(Connection).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void to_what_was_vacuumed_is_refused()
    {
        Append(Calls, "SELECT 1 AS id");
        var file = Lake.View().Get(Calls).Files[0];
        Overwrite(Calls, "SELECT 2 AS id");
        Clock.Now = DateTimeOffset.UtcNow.AddDays(1);
        Lake.Vacuum(TimeSpan.Zero);

        Should.Throw<LakeFileMissingException>(() => Lake.Restore("undo", [Lake.ViewOf(1).Get(Calls)])).Message.ShouldBe(
            $"desk/silver/calls version 0: expected file {file.Path} of {file.Size} bytes, found none. Old versions go by `ccq lake vacuum`; take a later version, or a backup.");
        Rows(Calls).ShouldBe(["2"]);
    }
}
