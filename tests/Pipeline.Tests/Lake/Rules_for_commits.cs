using ContactCenter.Pipeline.Lake.Protocol;

namespace ContactCenter.Pipeline.Tests.Lake;

public class Rules_for_commits
{
    private const string Info = "{\"commitInfo\":{\"timestamp\":5,\"operation\":\"WRITE\",\"operationParameters\":{}}}";
    private const string Protocol = "{\"protocol\":{\"minReaderVersion\":1,\"minWriterVersion\":2}}";
    private const string MetaData = "{\"metaData\":{\"id\":\"12345678-1234-1234-1234-123456789012\",\"format\":{\"provider\":\"parquet\",\"options\":{}},\"schemaString\":\"{\\\"type\\\":\\\"struct\\\",\\\"fields\\\":[{\\\"name\\\":\\\"p\\\",\\\"type\\\":\\\"string\\\",\\\"nullable\\\":true,\\\"metadata\\\":{}}]}\",\"partitionColumns\":[\"p\"],\"configuration\":{}}}";
    private const string Add = "{\"add\":{\"path\":\"a\",\"partitionValues\":{\"p\":null},\"size\":1,\"modificationTime\":1,\"dataChange\":true,\"stats\":\"{\\\"numRecords\\\":2,\\\"nullCount\\\":{\\\"p\\\":2}}\"}}";

    [Fact]
    public void are_met_by_a_sound_table()
    {
        var rules = new CommitRules();
        rules.Check(0, $"{Info}\n{Protocol}\n{MetaData}\n{Add}\n").ShouldBeEmpty();
        rules.Check(1, $"{Info.Replace("5", "6")}\n{{\"remove\":{{\"path\":\"a\",\"deletionTimestamp\":6,\"dataChange\":true}}}}\n").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"timestamp\":5", "\"timestamp\":\"5\"", "line 1: expected commitInfo.timestamp, a number, found \"5\"")]
    [InlineData("\"operationParameters\":{}", "\"operationParameters\":{\"a\":1}", "line 1: expected commitInfo.operationParameters, texts by name, found {\"a\":1}")]
    [InlineData("\"minReaderVersion\":1", "\"minReaderVersion\":3", "line 2: expected protocol.minReaderVersion, a number from 1 to 1, found 3")]
    [InlineData("\"minWriterVersion\":2", "\"minWriterVersion\":7", "line 2: expected protocol.minWriterVersion, a number from 1 to 2, found 7")]
    [InlineData("\"id\":\"12345678-1234-1234-1234-123456789012\"", "\"id\":\"t\"", "line 3: expected metaData.id, a GUID, found \"t\"")]
    [InlineData("\"provider\":\"parquet\"", "\"provider\":\"csv\"", "line 3: expected metaData.format with the provider parquet, found {\"provider\":\"csv\",\"options\":{}}")]
    [InlineData("\"configuration\":{}", "\"configuration\":[]", "line 3: expected metaData.configuration, texts by name, found []")]
    [InlineData("\\\"type\\\":\\\"string\\\"", "\\\"type\\\":\\\"text\\\"", "line 3: expected a field with name, a primitive type, nullable and metadata, found {\"name\":\"p\",\"type\":\"text\",\"nullable\":true,\"metadata\":{}}")]
    [InlineData("\"path\":\"a\"", "\"path\":\"../a\"", "line 4: expected add.path, a path within the table's folder, found \"../a\"")]
    [InlineData("\"path\":\"a\"", "\"path\":\"s3://a\"", "line 4: expected add.path, a path within the table's folder, found \"s3://a\"")]
    [InlineData("\"partitionValues\":{\"p\":null}", "\"partitionValues\":{\"p\":1}", "line 4: expected add.partitionValues, texts or nulls by name, found {\"p\":1}")]
    [InlineData("\"partitionValues\":{\"p\":null}", "\"partitionValues\":{}", "line 4: expected add.partitionValues of p, found {}")]
    [InlineData("\"size\":1", "\"size\":-1", "line 4: expected add.size, a number from 0 on, found -1")]
    [InlineData("\"size\":1,", "", "line 4: expected add.size, a number from 0 on, found none")]
    [InlineData("\"modificationTime\":1", "\"modificationTime\":1.5", "line 4: expected add.modificationTime, a number from 0 on, found 1.5")]
    [InlineData("\"dataChange\":true", "\"dataChange\":\"true\"", "line 4: expected add.dataChange, a boolean, found \"true\"")]
    [InlineData("\\\"numRecords\\\":2,", "", "line 4: expected stats.numRecords, a number from 0 on, found none")]
    [InlineData("\\\"nullCount\\\":{\\\"p\\\":2}", "\\\"nullCount\\\":{\\\"p\\\":3}", "line 4: expected stats.nullCount, a number from 0 to 2, found p: 3")]
    [InlineData("\\\"nullCount\\\":{\\\"p\\\":2}", "\\\"minValues\\\":{\\\"q\\\":2}", "line 4: expected stats.minValues of columns of the table, found q")]
    [InlineData("\"add\":", "\"put\":", "line 4: expected an action of writer version 2, found put")]
    public void are_broken_by(string sound, string broken, string fault)
    {
        var text = $"{Info}\n{Protocol}\n{MetaData}\n{Add}\n";
        text.ShouldContain(sound);
        new CommitRules().Check(0, text.Replace(sound, broken)).ShouldContain(fault);
    }

    [Theory]
    [InlineData($"{Info}\n{MetaData}\n", "the commit: expected a protocol action in version 0, found none")]
    [InlineData($"{Info}\n{Protocol}\n", "the commit: expected a metaData action in version 0, found none")]
    [InlineData("", "the commit: expected at least one action, found none")]
    [InlineData($"{Info}\n{Protocol}\n{MetaData}\n{MetaData}\n", "the commit: expected at most one metaData action, found 2")]
    [InlineData($"{Info}\n{Protocol}\n{MetaData}\n{Add}\n{Add}\n", "line 5: expected each path in one action of a commit, found a again")]
    [InlineData($"{Info}\n{Protocol}\n{MetaData}\n{{\"remove\":{{\"path\":\"b\",\"dataChange\":true}}}}\n", "line 4: expected a remove of a file that the table has, found b")]
    [InlineData($"{Info}\n{Protocol}\n{MetaData}\nnull\n", "line 4: expected an object with one action, found another")]
    public void are_broken_as_a_whole_by(string text, string fault)
        => new CommitRules().Check(0, text).ShouldContain(fault);

    [Fact]
    public void are_broken_by_a_time_that_does_not_rise()
    {
        var rules = new CommitRules();
        rules.Check(0, $"{Info}\n{Protocol}\n{MetaData}\n").ShouldBeEmpty();
        rules.Check(1, $"{Info}\n{Add}\n").ShouldBe(["line 1: expected a commitInfo.timestamp after 5, that of the commit before, found 5"]);
    }
}
