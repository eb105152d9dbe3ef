using System.Text;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Drops.Csv.Careful;
using ContactCenter.Pipeline.Drops.Sources;

namespace ContactCenter.Pipeline.Tests.Drops.Csv.Careful;

public sealed class A_careful_reading_of_CSV : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1,2\n3,4\n", "1@0 [1|2]", "2@4 [3|4]")]
    [InlineData("1,2\r\n3,4", "1@0 [1|2]", "2@5 [3|4]")]
    [InlineData("1,\n,\"\"\n", "1@0 [1|null]", "2@3 [null|]")]
    [InlineData("\"a\nb\",\"\"\"\"\nc,d\n", "1@0 [a\nb|\"]", "3@11 [c|d]")]
    [InlineData("1,2\n\n\r\n3,4\n", "1@0 [1|2]", "2@4 blank", "3@5 blank", "4@7 [3|4]")]
    [InlineData("1,a\rb\n", "1@0 [1|a\rb]")]
    [InlineData("1, 2 \n", "1@0 [1| 2 ]")]
    [InlineData("1,2\n\r", "1@0 [1|2]", "2@4+1 expected 2 fields, found 1")]
    public void takes_records_as_RFC_4180_has_them(string text, params string[] expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("1\n2,3\n4,5,6\n", "1@0+1 expected 2 fields, found 1", "2@2 [2|3]", "3@6+5 expected 2 fields, found 3")]
    [InlineData("5\" pipe,1\n2,3\n", "1@0+9 expected quotes around a field that holds a quote, found a quote in an unquoted field", "2@10 [2|3]")]
    [InlineData("\"a\"b,1\n2,3\n", "1@0+6 expected a delimiter or a line end after a closing quote, found other text", "2@7 [2|3]")]
    [InlineData("\"a,1\n2,3\n", "1@0+4 expected a closing quote, found the end of the file", "2@5 [2|3]")]
    [InlineData("\"a,1\n2,3\n4,\"b\"\n", "1@0+4 expected a delimiter or a line end after a closing quote, found other text", "2@5 [2|3]", "3@9 [4|b]")]
    [InlineData("1,\0\n2,3\n", "1@0+3 expected text, found a NUL byte at byte 3 of the record", "2@4 [2|3]")]
    public void sets_aside_what_is_broken_and_goes_on_with_the_next_line(string text, params string[] expected) => Read(text).ShouldBe(expected);

    [Fact]
    public void sets_aside_a_whole_record_whose_bytes_are_not_utf8()
    {
        Read([.. "\"x\n\xC3\xA4"u8, 0xE4, .. "\",1\n2,3\n"u8]).ShouldBe(["1@0+11 expected UTF-8, found the byte 0xE4 at byte 8 of the record", "3@12 [2|3]"]);
    }

    [Fact]
    public void takes_CR_as_the_line_end_only_in_a_file_without_LF()
    {
        Read("1,2\r\"3\r\",4\r\r5,6", lineEnd: LineEnd.CarriageReturn).ShouldBe(["1@0 [1|2]", "2@4 [3\r|4]", "4@11 blank", "5@12 [5|6]"]);
    }

    [Fact]
    public void takes_an_empty_line_for_a_null_where_there_is_one_column()
    {
        Read("1\n\n\"\"\n", fields: 1).ShouldBe(["1@0 [1]", "2@2 [null]", "3@3 []"]);
    }

    [Fact]
    public void takes_the_declared_null_text_for_null_unless_it_is_quoted()
    {
        Read("NA,\"NA\"\n,x\n", new CsvDialect { NullText = "NA" }).ShouldBe(["1@0 [null|NA]", "2@8 [|x]"]);
    }

    [Fact]
    public void takes_the_declared_quote_and_escape()
    {
        Read("'a\\'b\\\\c\\d','x,y'\n\"z\",1\n", new CsvDialect { Quote = '\'', Escape = '\\' }).ShouldBe(["1@0 [a'b\\c\\d|x,y]", "2@18 [\"z\"|1]"]);
        Read("a\",\"b\n", new CsvDialect { Quote = null }).ShouldBe(["1@0 [a\"|\"b]"]);
    }

    [Theory]
    [InlineData(20, 19)]
    [InlineData(19, 19)]
    public void accepts_a_record_as_long_as_the_limit(int limit, int length)
    {
        string record = "1," + new string('x', length - 2);
        Read(record + "\r\n3,4\n", limit: limit).ShouldBe([$"1@0 [1|{record[2..]}]", $"2@{length + 2} [3|4]"]);
    }

    [Theory]
    [InlineData(21)]
    [InlineData(2_000_000)]
    public void rejects_a_record_over_the_limit_without_keeping_it(int length)
    {
        string plain = "1," + new string('x', length - 2);
        string quoted = "1,\"" + new string('\n', length - 4) + "\"";
        string delimiters = new(',', length);
        string reason = $"+{length} expected a record of at most 20 bytes, found one of {length:N0}";

        Read(plain + "\n3,4\n", limit: 20).ShouldBe(["1@0" + reason, $"2@{length + 1} [3|4]"]);
        Read(quoted + "\r\n3,4\n", limit: 20).ShouldBe(["1@0" + reason, $"{length - 2}@{length + 2} [3|4]"]);
        Read(delimiters + "\n3,4\n", limit: 20).ShouldBe(["1@0" + reason, $"2@{length + 1} [3|4]"]);
    }

    [Fact]
    public void comes_back_to_the_second_line_after_an_unclosed_quote_that_ran_over_the_limit()
    {
        string filler = string.Concat(Enumerable.Repeat("5,6\n", 100_000));
        List<string> read = Read("1,\"2\n" + filler, limit: 20);

        read.Count.ShouldBe(100_001);
        read[0].ShouldBe("1@0+4 expected a closing quote, found the end of the file");
        read[1].ShouldBe("2@5 [5|6]");
        read[^1].ShouldBe("100001@400001 [5|6]");
    }

    /// <summary>Records are pushed over every place around the end of the first view.</summary>
    [Fact]
    public void does_not_depend_on_where_the_view_of_the_file_ends()
    {
        for (int shift = 0; shift < 40; shift++)
        {
            int length = (256 * 1024) - shift;
            string filler = "1," + new string('x', length - 3) + "\n";
            Read(filler + "\"a\"\"\n\",\"\"\r\n\"b\"c,1\r\n2,é\r\n").Skip(1).ShouldBe(
                [$"2@{length} [a\"\n|]", $"4@{length + 11}+6 expected a delimiter or a line end after a closing quote, found other text", $"5@{length + 19} [2|é]"]);
        }
    }

    private List<string> Read(string text, CsvDialect? dialect = null, int? fields = 2, LineEnd lineEnd = LineEnd.LineFeed, int limit = 10_000_000) =>
        Read(Encoding.UTF8.GetBytes(text), dialect, fields, lineEnd, limit);

    private List<string> Read(byte[] bytes, CsvDialect? dialect = null, int? fields = 2, LineEnd lineEnd = LineEnd.LineFeed, int limit = 10_000_000)
    {
        using Microsoft.Win32.SafeHandles.SafeFileHandle file = File.OpenHandle(_folder.Write("f.csv", bytes));
        var reader = new CarefulCsvReader(new ByteWindow(file, 0), CarefulCsvOptions.From(dialect ?? CsvDialect.Default, ',', lineEnd, limit));
        var found = new List<string>();
        while (reader.Read(fields))
        {
            string place = $"{reader.Line}@{reader.Offset}";
            found.Add(reader.Kind switch
            {
                RecordKind.Blank => $"{place} blank",
                RecordKind.Rejected => $"{place}+{reader.Length} {reader.Reason}",
                _ => $"{place} [{string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.TryGetText(i, out ReadOnlySpan<byte> text) ? Encoding.UTF8.GetString(text) : "null"))}]",
            });
        }

        return found;
    }
}
