using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ContactCenter.Pipeline.Tests.Profiling;

public class Every_form_of_drop : ProfilingTest
{
    [Fact]
    public void is_profiled()
    {
        Given("a.ndjson", "{\"id\":1,\"ok\":true}\n{\"id\":2,\"ok\":false}\n");
        Given("b.json", "[{\"id\":1,\"ok\":true},{\"id\":2}]");
        Given("c.tsv", "id\tok\n1\ttrue\n2\tfalse\n");
        Given("d/1.csv", "id,ok\n1,true\n");
        Given("d/2.csv", "id,ok\n2,false\n");
        using (var gzip = new GZipStream(File.Create(Path.Combine(Root, "e.csv.gz")), CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes("id,ok\n1,true\n2,false\n"));

        foreach (var table in Profile("a.ndjson", "b.json", "c.tsv", "d", "e.csv.gz"))
        {
            table.Profile.Rows.ShouldBe(2);
            Rules(table, "id").ShouldBe(["type: integer", "required: true", "unique: true"]);
            Rules(table, "ok")[0].ShouldBe("type: boolean");
        }
    }

    [Fact]
    public void with_types_of_its_own_keeps_them()
    {
        using (var connection = new DuckDb.DuckDbConnection("Data Source=:memory:"))
        {
            connection.Open();
            connection.Execute($"COPY (SELECT i AS id, i / 2.0 AS part, CAST(i * 1.5 AS DECIMAL(9, 2)) AS price, TIMESTAMPTZ '2024-01-01 00:00:00+00' + i * INTERVAL 1 HOUR AS at, [i] AS list, 'S' || i % 2 AS side FROM range(1, 101) t(i)) TO '{Root}/t.parquet'");
        }

        var table = Profile("t.parquet")[0];
        Rules(table, "id").ShouldBe(["type: integer", "not_null: true", "unique: true"]);
        Rules(table, "part")[0].ShouldBe("type: double");
        Rules(table, "price").ShouldBe(["type: decimal", "not_null: true", "positive: true", "between: { max: 500, severity: warning }"]);
        Rules(table, "at").ShouldBe(["type: timestamp", "not_null: true"]);
        Rules(table, "list").ShouldBe(["not_null: true"]);
        Rules(table, "side").ShouldBe(["type: string", "required: true", "in_set: [S0, S1]", "length: 2"]);
        table.Profile.Columns.Single(column => column.Name == "at").Max.ShouldBe("2024-01-05 04:00:00");
    }

    [Fact]
    public void of_many_rows_is_sampled_alike_each_time_and_its_rules_are_counted_in_full()
    {
        // The odd one is hardly in any sample, and must be counted all the same.
        GivenRows("t.csv", "ticket,seconds", Enumerable.Range(1, 450_000).Select(i => $"{(i == 300_123 ? "odd" : $"T{i + 1_000_000}")},{i % 1000 * 3}.5"));
        var table = Profile("t.csv")[0];
        Lines(table, "ticket").ShouldContain("matches: { regex: \"^T[0-9]{7}$\", mostly: 0.999, severity: warning }  # > 99.9 % are shaped like A9999999; 1 is not");
        var quantiles = table.Profile.Columns[1].Quantiles.Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToList();
        foreach (var (found, real) in quantiles.Zip([150.0, 750, 1500, 2250, 2850]))
            found.ShouldBe(real, 30);

        var again = Profile("t.csv")[0];
        again.Suite.ShouldBe(table.Suite);
        again.Profile.Columns[1].Quantiles.ShouldBe(table.Profile.Columns[1].Quantiles);
    }

    [Fact]
    public void of_many_columns_is_profiled_in_one_go()
    {
        GivenRows("t.csv", string.Join(',', Enumerable.Range(0, 250).Select(i => $"c{i}")), Enumerable.Range(0, 30).Select(row => string.Join(',', Enumerable.Range(0, 250).Select(i => (row * i) % 97))));
        Profile("t.csv")[0].Profile.Columns.Count.ShouldBe(250);
    }

    [Fact]
    public void without_a_single_record_that_names_columns_says_so()
    {
        Given("t.ndjson", "");
        Result("t.ndjson").Faults.ShouldBe(["t.ndjson: expected records or a suite that names columns, found neither. Deliver a record, or declare the columns."]);
    }

    [Fact]
    public void parted_by_something_else_than_a_comma_says_so()
    {
        Given("t.csv", "id;city\n1;LIS\n2;MAD\n");
        var table = Profile("t.csv")[0];
        table.Suite.ShouldContain("csv: { delimiter: \";\" }  # the header is parted by it\n");
        table.Profile.Columns.Select(column => column.Name).ShouldBe(["id", "city"]);
    }

    [Fact]
    public void of_a_one_byte_encoding_is_read_by_it_and_says_so()
    {
        Given("t.csv", Encoding.Latin1.GetBytes("id;city\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"{i};{(i % 3 == 0 ? "Bern" : "Zürich")}\n"))));
        var table = Profile("t.csv")[0];
        (table.Profile.Rows, table.Profile.Rejected).ShouldBe((60, 0));
        table.Suite.ShouldContain("csv: { delimiter: \";\", encoding: windows-1252 }  # the header is parted by it; a guess: the bytes are no UTF-8\n");
        Rules(table, "city").ShouldContain("in_set: [Bern, \"Zürich\"]");
    }

    [Fact]
    public void of_UTF_16_is_read_by_it_and_says_so()
    {
        Given("t.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("id,city\n1,Zürich\n2,Bern\n")]);
        var table = Profile("t.csv")[0];
        table.Profile.Rows.ShouldBe(2);
        table.Suite.ShouldContain("csv: { encoding: utf-16le }  # by the first bytes\n");
    }

    [Fact]
    public void of_UTF_8_with_a_few_other_bytes_stays_so()
    {
        Given("t.csv", [.. Encoding.UTF8.GetBytes("id,city\n1,Zürich\n2,Köln\n"), .. Encoding.Latin1.GetBytes("3,Zürich\n")]);
        var table = Profile("t.csv")[0];
        (table.Profile.Rows, table.Profile.Rejected).ShouldBe((2, 1));
        table.Suite.ShouldNotContain("csv:");
    }

    [Theory]
    [InlineData("0,x0,2024-01-01", "\"0\"")]
    [InlineData("x0,2024-01-01", "\"2024-01-01\"")]
    [InlineData("name,2023,2024", null)]
    public void whose_header_looks_like_data_says_so(string header, string? value)
    {
        GivenRows("t.csv", header, [string.Join(',', header.Split(',').Select(_ => "1"))]);
        var warning = $"# The header looks like a row of data ({value}). If the files have none, write csv: {{ header: false }} and name the columns below in their order.\n";
        Profile("t.csv")[0].Suite.Contains(value is null ? "# The header" : warning).ShouldBe(value is not null);
    }

    [Fact]
    public void with_records_that_can_not_be_read_allows_for_them()
    {
        Given("t.csv", "id,city\n1,LIS\n2,MAD,x\n3,PAR\n");
        var table = Profile("t.csv")[0];
        table.Profile.Rejected.ShouldBe(1);
        table.Suite.ShouldContain("rejected: { limit: 1 }  # 1 record of 3 could not be read; lower this when the source is put right\n");
    }

    [Fact]
    public void with_names_and_values_that_mean_something_in_yaml_is_read_back()
    {
        Given("t.csv", "n,\"a: b # c\",true,\"${HOME}\",\"line\nbreak\"\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"{i},\"{(i % 2 == 0 ? "[x], {y}" : "# \"\"z\"\" \\")}\",null,${{PATH}},\"{(i % 2 == 0 ? "\u202e\n" : "~")}\"\n")));
        var table = Profile("t.csv")[0];
        table.Suite.ShouldContain("in_set: [\"# \\\"z\\\" \\\\\", \"[x], {y}\"]");
        table.Suite.ShouldContain("\"$${HOME}\":");
        table.Suite.ShouldContain("\"\\u202e\\n\"");
    }

    [Fact]
    public void that_can_not_be_read_is_told_of_with_all_others()
    {
        Given("t.csv", "id,id\n1,1\n");
        Given("good.csv", "id\n1\n");
        var result = Result("none.csv", "good.csv", "t.csv");
        result.Tables.ShouldBeEmpty();
        result.Faults.Select(fault => fault.Replace(Root, "ROOT")).ShouldBe(
        [
            "none.csv: expected a file or a folder at ROOT/none.csv, found none. Put the drop there, or correct data: in the suite or --data.",
            "t.csv:1: expected a header with names that differ, found the column `id` twice, in places 1 and 2. Rename or remove one of them.",
        ]);
    }
}
