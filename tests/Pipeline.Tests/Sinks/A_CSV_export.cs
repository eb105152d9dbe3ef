using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Pipeline.Sinks;

namespace ContactCenter.Pipeline.Tests.Sinks;

public class A_CSV_export : SinkTest
{
    private string Exported => Path.Combine(Lake, "customer-courier", "gold", "conversations.csv");

    [Fact]
    public void holds_every_type_in_one_form()
    {
        DuckDb.Execute("SET TimeZone = 'Asia/Tokyo'");
        var table = Table(
            """
            SELECT 1::BIGINT AS id, true AS flag, 12.50::DECIMAL(10,2) AS price, 0.1::DOUBLE AS ratio, DATE '2024-02-29' AS day,
                TIMESTAMPTZ '2024-02-29 08:01:47+00' AS at, TIMESTAMP '2024-02-29 08:01:47.25' AS plain, 'Zürich 東京 🙂' AS city, '\xFF\x00'::BLOB AS raw
            """);

        Write(table).ShouldBe(new SinkResult("csv", "gold.conversations", "customer-courier/gold/conversations.csv", 1, null));

        File.ReadAllText(Exported).ShouldBe(
            "id,flag,price,ratio,day,at,plain,city,raw\n"
            + "1,true,12.50,0.1,2024-02-29,2024-02-29T08:01:47Z,2024-02-29T08:01:47.25Z,Zürich 東京 🙂,/wA=\n");
    }

    [Fact]
    public void tells_null_from_empty_text_and_quotes_what_needs_it()
    {
        Write(Table("""SELECT * FROM (VALUES (1, NULL), (2, ''), (3, 'a,b'), (4, 'say "hi"'), (5, E'two\nlines'), (6, ' blank ')) AS v(id, note)""", "id"));

        File.ReadAllText(Exported).ShouldBe("id,note\n1,\n2,\"\"\n3,\"a,b\"\n4,\"say \"\"hi\"\"\"\n5,\"two\nlines\"\n6, blank \n");
    }

    [Fact]
    public void is_in_the_order_of_the_key_so_that_the_same_rows_give_the_same_bytes()
    {
        DuckDb.Execute("SET preserve_insertion_order = false");
        const string Rows = "SELECT i % 50_000 AS id, TIMESTAMPTZ '2024-01-01 00:00:00+00' + to_milliseconds((i * 7919) % 100_003) AS at, i % 3 AS n FROM range(100_000) AS t(i)";
        Write(Table($"{Rows} ORDER BY hash(i)", "at"));
        var first = File.ReadAllBytes(Exported);

        Write(Table($"{Rows} ORDER BY hash(i + 1)", "at"));

        File.ReadAllBytes(Exported).ShouldBe(first);
        var times = File.ReadLines(Exported).Skip(1).Select(line => DateTimeOffset.Parse(line.Split(',')[1])).ToList();
        times.Count.ShouldBe(100_000);
        times.ShouldBe(times.Order());
    }

    [Fact]
    public void of_no_rows_is_the_header() => ReadAfter(Table("SELECT 1 AS id, 'x' AS \"a,b\" WHERE false")).ShouldBe("id,\"a,b\"\n");

    [Fact]
    public void that_fails_leaves_the_former_file_and_says_why()
    {
        ReadAfter(Table("SELECT 1 AS id")).ShouldBe("id\n1\n");
        var broken = Table("SELECT 'x' AS id") with { Relation = "(SELECT id::INTEGER AS id FROM source)" };

        var result = Write(broken);

        result.Fault.ShouldNotBeNull().ShouldStartWith($"expected to write {Exported}, found: Conversion Error: ");
        result.Fault.ShouldEndWith(" The former file, if there was one, is as it was.");
        File.ReadAllText(Exported).ShouldBe("id\n1\n");
        Directory.GetFiles(Path.GetDirectoryName(Exported)!).ShouldBe([Exported]);
    }

    [Fact]
    public async Task can_be_cancelled()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var endless = Table("SELECT 1 AS id") with { Relation = "(SELECT a.range AS id FROM range(100_000_000) AS a, range(1000) AS b)" };

        await Should.ThrowAsync<OperationCanceledException>(() => Task.Run(() => new CsvSink(Lake).Write(endless, DuckDb, cancel.Token), Cancel));

        File.Exists(Exported).ShouldBeFalse();
    }

    private string ReadAfter(TableToSink table)
    {
        Write(table).Fault.ShouldBeNull();
        return File.ReadAllText(Exported);
    }

    private SinkResult Write(TableToSink table) => new CsvSink(Lake).Write(table, DuckDb, Cancel);
}
