namespace ContactCenter.Pipeline.Tests.Drops;

public class Slices_of_CSV_files : DropTest
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void are_whole_rows_spread_evenly(string end)
    {
        var line = end.Length == 0 ? "\n" : end;
        Write("f.csv", "a,b" + line + string.Join(line, Enumerable.Range(0, 200_000).Select(i => $"{i},text {i}")) + end);
        var drop = Open("f.csv");

        var sample = drop.Parts[0].SampleSql(20)!;

        var (rows, least, greatest, wrong) = Row($"SELECT count(*), min(a::INT), max(a::INT), count(*) FILTER (b <> 'text ' || a) FROM {sample}");
        rows.ShouldBeInRange(9_000, 12_000);
        least.ShouldBe(0);
        greatest.ShouldBeGreaterThan(180_000);
        wrong.ShouldBe(0);
        // The parts of the file are there alike.
        Row($"SELECT count(DISTINCT a::INT // 20000), min(c), max(c), 0 FROM (SELECT a, count(*) OVER (PARTITION BY a::INT // 20000) AS c FROM {sample})").Item1.ShouldBe(10);
    }

    [Fact]
    public void that_may_end_within_a_quoted_field_are_not_taken()
    {
        Write("f.csv", "a,b\n1,\"a\nb\"\n2,c\n");
        var drop = Open("f.csv");

        drop.Parts[0].SampleSql(2).ShouldBeNull();
    }

    [Fact]
    public void with_lines_longer_than_a_slice_are_whole()
    {
        Write("f.csv", "a,b\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"{i},{new string('x', 50_000)}\n")));
        var drop = Open("f.csv");

        var (rows, _, _, wrong) = Row($"SELECT count(*), 0, 0, count(*) FILTER (length(b) <> 50000) FROM {drop.Parts[0].SampleSql(2)}");
        rows.ShouldBeInRange(20, 60);
        wrong.ShouldBe(0);
    }

    private (long, long, long, long) Row(string sql)
    {
        var values = Query(sql).Single().Split('|').Select(long.Parse).ToList();
        return (values[0], values[1], values[2], values[3]);
    }
}
