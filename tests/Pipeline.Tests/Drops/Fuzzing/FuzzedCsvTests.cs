using System.Data.Common;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Drops;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Pipeline.Tests.Drops.Fuzzing;

public sealed class Fuzzed_CSV : DropTest
{
    /// <summary>On failure FsCheck shows the file, made as small as it fails with, and the seed to replay it by.</summary>
    [Fact]
    public void is_read_as_a_slow_reader_reads_it_value_by_value_and_line_by_line()
    {
        int byDuckDb = 0;
        int careful = 0;
        Prop.ForAll(FuzzFiles.All, file =>
        {
            var expected = new SlowReader(file);
            using Drop drop = OpenFuzzed(file);
            DropFile read = drop.Files[0];
            _ = read.ReadBy == DropReadBy.DuckDb ? byDuckDb++ : careful++;

            Rows(drop).ShouldBe(expected.Accepted);
            RejectsOf(drop).Select(reject => reject["f.csv:".Length..reject.IndexOf(": ", StringComparison.Ordinal)]).ShouldBe(expected.Rejected);
            read.BlankLines.ShouldBe(expected.Blank);
            read.Records.ShouldBe(expected.Accepted.Count);
            read.Rejected.ShouldBe(expected.Rejected.Count);
            Query($"SELECT count(*) FROM {drop.Parts[0].Sql}").ShouldBe([$"{expected.Accepted.Count}"]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2500).WithQuietOnSuccess(true));

        // Both ways must have been gone often enough to mean something.
        byDuckDb.ShouldBeGreaterThan(400);
        careful.ShouldBeGreaterThan(800);
    }

    /// <summary>What DuckDB reads of a clean file, our careful reader reads of it too.</summary>
    [Fact]
    public void is_the_same_read_by_DuckDB_and_carefully()
    {
        Prop.ForAll(FuzzFiles.All, file =>
        {
            using Drop drop = OpenFuzzed(file);
            List<string> rows = Rows(drop);
            List<string> rejects = RejectsOf(drop);

            using Drop careful = drop.ReadCarefully("a test");

            Rows(careful).ShouldBe(rows);
            RejectsOf(careful).ShouldBe(rejects);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true));
    }

    private Drop OpenFuzzed(FuzzFile file)
    {
        Write("f.csv", file.Bytes);
        return DropReader.Open(new DropRequest("f.csv", Root, file.Names) { Csv = file.Csv }, Connection, Temp);
    }

    private List<string> Rows(Drop drop)
    {
        DropPart part = drop.Parts[0];
        using DbCommand command = Connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {part.NumberedSql} ORDER BY ccq_row";
        var rows = new List<string>();
        using (DbDataReader reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount - 1).Select(i => reader.IsDBNull(i) ? "null" : $"<{reader.GetString(i)}>")));
            }
        }

        IReadOnlyList<RowLocation> places = part.Locate([.. Enumerable.Range(1, rows.Count).Select(row => (long)row)], Connection);
        return [.. rows.Select((row, i) => $"{places[i].Line}: {row}")];
    }
}
