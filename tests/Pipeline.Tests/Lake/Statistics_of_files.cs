namespace ContactCenter.Pipeline.Tests.Lake;

public class Statistics_of_files : LakeTest
{
    [Theory]
    [InlineData("1, 3, NULL", "{\"numRecords\":3,\"minValues\":{\"v\":1},\"maxValues\":{\"v\":3},\"nullCount\":{\"v\":1}}")]
    [InlineData("'b', 'a'", "{\"numRecords\":2,\"minValues\":{\"v\":\"a\"},\"maxValues\":{\"v\":\"b\"},\"nullCount\":{\"v\":0}}")]
    [InlineData("1.50::DECIMAL(10,2), -2::DECIMAL(10,2)", "{\"numRecords\":2,\"minValues\":{\"v\":-2.00},\"maxValues\":{\"v\":1.50},\"nullCount\":{\"v\":0}}")]
    [InlineData("DATE '2026-01-01', DATE '0999-12-31'", "{\"numRecords\":2,\"minValues\":{\"v\":\"0999-12-31\"},\"maxValues\":{\"v\":\"2026-01-01\"},\"nullCount\":{\"v\":0}}")]
    [InlineData("TIMESTAMP '2026-01-01 10:00:00.5'", "{\"numRecords\":1,\"minValues\":{\"v\":\"2026-01-01T10:00:00.500000Z\"},\"maxValues\":{\"v\":\"2026-01-01T10:00:00.500000Z\"},\"nullCount\":{\"v\":0}}")]
    [InlineData("1.5::DOUBLE, 2.5", "{\"numRecords\":2,\"minValues\":{\"v\":1.5},\"maxValues\":{\"v\":2.5},\"nullCount\":{\"v\":0}}")]
    [InlineData("1.5::DOUBLE, 'NaN'::DOUBLE", "{\"numRecords\":2,\"minValues\":{},\"maxValues\":{},\"nullCount\":{\"v\":0}}")]
    [InlineData("1.5::DOUBLE, 'inf'::DOUBLE", "{\"numRecords\":2,\"minValues\":{\"v\":1.5},\"maxValues\":{},\"nullCount\":{\"v\":0}}")]
    [InlineData("TIMESTAMPTZ 'infinity'", "{\"numRecords\":1,\"minValues\":{},\"maxValues\":{},\"nullCount\":{\"v\":0}}")]
    [InlineData("true, false", "{\"numRecords\":2,\"minValues\":{},\"maxValues\":{},\"nullCount\":{\"v\":0}}")]
    [InlineData("'ab'::BLOB", "{\"numRecords\":1,\"minValues\":{},\"maxValues\":{},\"nullCount\":{\"v\":0}}")]
    [InlineData("NULL::VARCHAR", "{\"numRecords\":1,\"minValues\":{},\"maxValues\":{},\"nullCount\":{\"v\":1}}")]
    public void say_what_is_certain(string values, string statistics)
        => Stage(Calls, $"SELECT unnest([{values}]) AS v").Files.ShouldHaveSingleItem().Statistics.ShouldBe(statistics);

    [Fact]
    public void of_long_texts_have_a_beginning_as_the_least_and_no_greatest()
        => Stage(Calls, "SELECT repeat('é', 80) AS v").Files[0].Statistics
            .ShouldBe($"{{\"numRecords\":1,\"minValues\":{{\"v\":\"{new string('é', 64)}\"}},\"maxValues\":{{}},\"nullCount\":{{\"v\":0}}}}");

    [Fact]
    public void never_cut_a_character_in_two()
        => Stage(Calls, "SELECT repeat('a', 63) || repeat('😀', 9) AS v").Files[0].Statistics!
            .ShouldContain($"\"minValues\":{{\"v\":\"{new string('a', 63)}\"}}");
}
