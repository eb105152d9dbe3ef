using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Tests.Lake;

public class A_publication : LakeTest
{
    [Fact]
    public void shows_the_rows_of_all_its_tables_at_once()
    {
        var staged = Stage(Calls, "SELECT 1 AS id, 'a' AS note");
        Lake.View().Tables.ShouldBeEmpty();

        var first = Publish(TableChange.Append(staged, null), Appending(Agents, "SELECT 7 AS agent"));
        var second = Append(Calls, "SELECT 2 AS id, 'b' AS note");

        first.Number.ShouldBe(1);
        second.Number.ShouldBe(2);
        Lake.View().Tables.ShouldBe([Agents, Calls]);
        Rows(Calls).ShouldBe(["1|a", "2|b"]);
        Rows(Agents).ShouldBe(["7"]);
        second.Tables.ShouldBe(new Dictionary<TableName, long> { [Calls] = 1, [Agents] = 0 }, ignoreOrder: true);
    }

    [Fact]
    public void writes_what_the_protocol_asks_for()
    {
        Append(Calls, "SELECT 1 AS id, 'a' AS note");
        Append(Calls, "SELECT 2 AS id, 'b' AS note");

        var first = Log(Calls, 0);
        first.Count.ShouldBe(4);
        first[0].ShouldMatch("^\\{\"commitInfo\":\\{\"timestamp\":1772366400000,\"operation\":\"WRITE\",\"operationParameters\":\\{\"mode\":\"Append\",\"partitionBy\":\"\\[\\]\"\\},\"isBlindAppend\":true,\"engineInfo\":\"ccq/1\",\"txnId\":\"[0-9a-f-]{36}\",\"ccqRun\":\"run-1\"\\}\\}$");
        first[1].ShouldBe("{\"protocol\":{\"minReaderVersion\":1,\"minWriterVersion\":2}}");
        first[2].ShouldMatch("^\\{\"metaData\":\\{\"id\":\"[0-9a-f-]{36}\",\"name\":\"calls\",\"format\":\\{\"provider\":\"parquet\",\"options\":\\{\\}\\},\"schemaString\":\"\\{\\\\\"type\\\\\":\\\\\"struct\\\\\",.*\",\"partitionColumns\":\\[\\],\"configuration\":\\{\\},\"createdTime\":1772366400000\\}\\}$");
        first[3].ShouldMatch("^\\{\"add\":\\{\"path\":\"part-[0-9a-f]{32}\\.parquet\",\"partitionValues\":\\{\\},\"size\":[0-9]+,\"modificationTime\":[0-9]+,\"dataChange\":true,\"stats\":\".*\"\\}\\}$");
        Log(Calls, 1).Count.ShouldBe(2);
        Log(Calls, 1)[0].ShouldContain("\"timestamp\":1772366400001,");
        Log(Calls, 1)[0].ShouldContain("\"readVersion\":0,");
    }

    [Fact]
    public void without_any_difference_is_the_latest_one()
    {
        var first = Append(Calls, "SELECT 1 AS id");
        Append(Calls, "SELECT 1 AS id WHERE false").Number.ShouldBe(first.Number);
    }

    [Fact]
    public void of_a_table_without_rows_gives_it_its_columns()
    {
        Append(Calls, "SELECT 1 AS id, DATE '2026-01-01' AS day WHERE false");
        Lake.View().Get(Calls).Files.ShouldBeEmpty();
        Rows($"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM {Lake.View().Get(Calls).ReadSql})").ShouldBe(["id|INTEGER", "day|DATE"]);
    }

    [Fact]
    public void is_refused_without_the_lock()
        => Should.Throw<InvalidOperationException>(() => Lake.Publish("run", [])).Message.ShouldBe("Lock the lake first.");

    [Fact]
    public void for_another_state_of_the_table_is_refused()
    {
        Append(Calls, "SELECT 1 AS id");
        var stale = Appending(Calls, "SELECT 2 AS id");
        Append(Calls, "SELECT 3 AS id");

        Should.Throw<LakeConflictException>(() => Publish(stale)).Message.ShouldBe(
            "desk/silver/calls: expected version 0, as the change found it, found version 1, published since. "
            + "Nothing was changed. Run again; what a foreign writer did, `ccq lake restore` takes back.");
        Rows(Calls).ShouldBe(["1", "3"]);
    }

    [Fact]
    public void of_a_file_that_is_gone_is_refused()
    {
        var change = Appending(Calls, "SELECT 1 AS id");
        var path = Path.Combine(Folder(Calls), change.Adds[0].Path);
        File.Delete(path);

        Should.Throw<LakeFileMissingException>(() => Publish(change)).Message.ShouldBe(
            $"{path}: expected a file of {change.Adds[0].Size} bytes, found none. Run again, or bring it back from a backup.");
        Lake.View().Number.ShouldBe(0);
    }
}
