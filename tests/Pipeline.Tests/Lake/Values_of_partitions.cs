using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Tests.Lake;

public class Values_of_partitions : LakeTest
{
    private const string Odd = "(VALUES (1, 'A/S'), (2, ''), (3, NULL), (4, 'ü %41=?x'), (5, '..'), (6, '__HIVE_DEFAULT_PARTITION__'), (7, 'NULL'), (8, E'a\\nb\"''*['), (9, 'c:d'))";

    [Fact]
    public void come_back_whatever_characters_they_have()
    {
        Append(Calls, $"SELECT * FROM {Odd} AS t(id, team)", "team");

        Rows(Calls).ShouldBe(["1|A/S", "2|", "3|null", "4|ü %41=?x", "5|..", "6|__HIVE_DEFAULT_PARTITION__", "7|NULL", "8|a\nb\"'*[", "9|c:d"]);
        Lake.Verify(Connection).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void stand_in_the_log_as_they_are_and_in_paths_encoded_twice()
    {
        Append(Calls, $"SELECT * FROM {Odd} AS t(id, team)", "team");

        Lake.View().Get(Calls).Files.Select(file => file.PartitionValues["team"])
            .ShouldBe(["A/S", "", null, "ü %41=?x", "..", "__HIVE_DEFAULT_PARTITION__", "NULL", "a\nb\"'*[", "c:d"], ignoreOrder: true);
        var paths = Log(Calls, 0).Where(line => line.StartsWith("{\"add\"")).ToList();
        paths.ShouldContain(line => line.StartsWith("{\"add\":{\"path\":\"team=A%252FS/part-"));
        paths.ShouldContain(line => line.StartsWith("{\"add\":{\"path\":\"team=c%253Ad/part-"));
    }

    [Fact]
    public void of_times_and_dates_are_ISO()
    {
        Append(Calls, "SELECT 1 AS id, TIMESTAMP '2026-01-02 03:04:05.5' AS at, DATE '2026-01-02' AS day, true AS open", "at", "day", "open");
        Lake.View().Get(Calls).Files.ShouldHaveSingleItem().PartitionValues
            .ShouldBe(new Dictionary<string, string?> { ["at"] = "2026-01-02T03:04:05.500000Z", ["day"] = "2026-01-02", ["open"] = "true" }, ignoreOrder: true);
    }

    [Fact]
    public void without_rows_make_no_file()
    {
        Append(Calls, "SELECT 1 AS id, 'x' AS team WHERE false", "team");
        Rows(Calls).ShouldBeEmpty();
        Append(Calls, "SELECT 1 AS id, 'x' AS team", "team");
        Rows(Calls).ShouldBe(["1|x"]);
    }

    [Theory]
    [InlineData("SELECT 1 AS id, 1.5::DOUBLE AS share", "share", "a partition column whose values have one text each, found share of type double. Partition by another column.")]
    [InlineData("SELECT 1 AS id, 2 AS other", "team", "the partition column team among the columns, found id, other. Select it, or partition by another.")]
    [InlineData("SELECT 1 AS id", "id", "a column that the table is not partitioned by, found none. Partition by fewer columns.")]
    public void that_can_not_be_are_refused(string select, string partition, string message)
        => Should.Throw<SchemaConflictException>(() => Stage(Calls, select, partition)).Message.ShouldBe($"desk/silver/calls: expected {message}");
}
