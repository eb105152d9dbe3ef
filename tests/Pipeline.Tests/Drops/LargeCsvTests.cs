using System.Globalization;
using System.Text;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Tests.Drops;

/// <summary>Files that DuckDB splits among its threads, with everything in them that could mislead the one that starts in the middle.</summary>
public sealed class A_CSV_larger_than_a_buffer_of_DuckDB : DropTest
{
    private const int Rows = 700_000;

    [Theory]
    [InlineData(",\"\",\"\",", false)]
    [InlineData("\n7,x\n", true)]
    [InlineData("\n\"\"7\"\",\"\"\n", true)]
    public void is_read_by_DuckDB_without_losing_a_record(string quoted, bool oneThread)
    {
        var text = new StringBuilder("a,b\n");
        for (int i = 0; i < Rows; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i},\"{(i % 50 == 0 ? "lorem ipsum dolor sit amet, consetetur sadipscing elitr" : "")}{quoted} some more text after it\"\n");
        }

        Write("f.csv", text.ToString());
        Drop drop = Open("f.csv");

        drop.Files[0].ShouldSatisfyAllConditions(file => file.ReadBy.ShouldBe(DropReadBy.DuckDb), file => file.Records.ShouldBe(Rows));
        drop.Parts[0].Sql.ShouldContain(oneThread ? "parallel = false" : "parallel = true");
        long length = quoted.Replace("\"\"", "\"", StringComparison.Ordinal).Length + " some more text after it".Length;
        Query($"SELECT count(*), sum(a::BIGINT), min(length(b)), max(length(b)), count(DISTINCT a) FROM {drop.Parts[0].Sql}").ShouldBe(
            [$"{Rows}|{(long)Rows * (Rows - 1) / 2}|{length}|{length + 55}|{Rows}"]);
    }

    [Fact]
    public void is_read_by_DuckDB_with_records_as_long_as_it_is_trusted_with()
    {
        string b = new('x', 999_990);
        Write("f.csv", "a,b\n" + string.Concat(Enumerable.Range(100, 60).Select(i => $"{i},{b}\n")));

        Drop drop = Open("f.csv");

        drop.Files[0].ReadBy.ShouldBe(DropReadBy.DuckDb);
        Query($"SELECT count(*), sum(a::BIGINT), min(length(b)), max(length(b)) FROM {drop.Parts[0].Sql}").ShouldBe([$"60|7770|999990|999990"]);
    }
}
