using System.Text;
using ContactCenter.Pipeline.Drops.Csv.Scanning;

namespace ContactCenter.Pipeline.Tests.Drops.Csv.Scanning;

public sealed class A_scan_of_CSV : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a,b\n1,2\n3,4\n", 3, 0)]
    [InlineData("a,b\n1,2\n3,4", 3, 0)]
    [InlineData("a,b\r\n1,2\r\n\r\n3,4\r\n", 3, 1)]
    [InlineData("a,b\n\n\n1,2\n\n", 2, 3)]
    [InlineData("a,b\n\"1\",\"x,\"\"y\"\"\n\"\n", 2, 0)]
    [InlineData("a,b\n\"\",\"\"\"\"\n,\n", 3, 0)]
    [InlineData("a,b\n1,\"2\"", 2, 0)]
    [InlineData("a,b\r\n1,\"\r\"\r\n", 2, 0)]
    [InlineData("", 0, 0)]
    public void counts_records_and_blank_lines(string text, int records, int blank)
    {
        ScanResult result = Scan(text);

        result.Fault.ShouldBe(ScanFault.None);
        result.Records.ShouldBe(records);
        result.BlankLines.ShouldBe(blank);
    }

    [Theory]
    [InlineData("a,b\n1,x\"y\n", ScanFault.StrayQuote)]
    [InlineData("a,b\n1,\"x\"y\n", ScanFault.StrayQuote)]
    [InlineData("a,b\n1, \"x\"\n", ScanFault.StrayQuote)]
    [InlineData("a,b\n1,\"x\"\"\n", ScanFault.UnclosedQuote)]
    [InlineData("a,b\n1,\"x\n", ScanFault.UnclosedQuote)]
    [InlineData("a,b\n1,\0\n", ScanFault.NulByte)]
    [InlineData("a,b\n1,\r2\n", ScanFault.LoneCarriageReturn)]
    [InlineData("a,b\r1,2\r", ScanFault.LoneCarriageReturn)]
    [InlineData("a,b\n1,2\r", ScanFault.LoneCarriageReturn)]
    [InlineData("a,b\r\n1,2\n", ScanFault.MixedLineEnds)]
    [InlineData("a,b\n1,2,3\n", ScanFault.FieldCount)]
    [InlineData("a,b\n1\n", ScanFault.FieldCount)]
    [InlineData("a,b\n1,2\n3", ScanFault.FieldCount)]
    public void notices_what_is_not_clean(string text, object fault) => Scan(text).Fault.ShouldBe((ScanFault)fault);

    [Theory]
    [InlineData("C3 28")]
    [InlineData("ED A0 80")]
    [InlineData("F0 9F 98")]
    [InlineData("FF")]
    public void notices_bytes_that_are_not_utf8(string hex)
    {
        byte[] bad = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

        Scan([.. "a,b\n1,"u8, .. bad, .. "\n"u8]).Fault.ShouldBe(ScanFault.InvalidUtf8);
        Scan([.. "a,b\n1,"u8, .. bad]).Fault.ShouldBe(ScanFault.InvalidUtf8);
    }

    [Fact]
    public void notices_a_record_over_the_limit() => Scan("a,b\n1," + new string('x', 200) + "\n", max: 100).Fault.ShouldBe(ScanFault.LongRecord);

    [Fact]
    public void knows_whether_quoted_fields_hold_line_ends()
    {
        Scan("a,b\n\"1\",\"2\"\n").LineEndsInQuotes.ShouldBeFalse();
        Scan("a,b\n\"1\n\",2\n").LineEndsInQuotes.ShouldBeTrue();
    }

    [Fact]
    public void counts_empty_lines_as_records_where_there_is_one_column()
    {
        ScanResult result = Scan("a\n1\n\n2\r\n".Replace("\r", "", StringComparison.Ordinal), fields: 1);

        result.Records.ShouldBe(4);
        result.BlankLines.ShouldBe(0);
    }

    /// <summary>Every construct is pushed over every place of a block and over the end of a buffer.</summary>
    [Fact]
    public void does_not_depend_on_where_blocks_and_buffers_end()
    {
        for (int shift = 0; shift < 70; shift++)
        {
            foreach (int place in new[] { 0, (256 * 1024) - 64 })
            {
                string filler = "a," + new string('x', place + shift) + "\n";
                Scan(filler + "\"q\"\"q\",\"é\r\n😀\"\n\n1,2\n").ShouldSatisfyAllConditions(
                    r => r.Fault.ShouldBe(ScanFault.None),
                    r => r.Records.ShouldBe(3),
                    r => r.BlankLines.ShouldBe(1));
                Scan(filler + "\"q\"x,2\n").Fault.ShouldBe(ScanFault.StrayQuote);
                Scan(filler + "1,q\"\"\n").Fault.ShouldBe(ScanFault.StrayQuote);
                Scan(filler + "1,2\r3\n").Fault.ShouldBe(ScanFault.LoneCarriageReturn);
                Scan(filler + "1,\"2\n").Fault.ShouldBe(ScanFault.UnclosedQuote);
                Scan(filler + "1,2\n3\n").Fault.ShouldBe(ScanFault.FieldCount);
            }
        }
    }

    [Fact]
    public void finds_the_line_on_which_each_record_starts()
    {
        var text = new StringBuilder("\uFEFFa,b\r\n");
        var lines = new List<long> { 1 };
        long line = 2;
        for (int i = 0; i < 60_000; i++)
        {
            lines.Add(line);
            int breaks = i % 7 == 0 ? i % 3 : 0;
            text.Append('"').Append(i).Append("\",\"").Insert(text.Length, "\r\n", breaks).Append("\"\r\n");
            line += breaks + 1;
            if (i % 11 == 0)
            {
                text.Append("\r\n");
                line++;
            }
        }

        string path = _folder.Write("f.csv", text.ToString());
        using Microsoft.Win32.SafeHandles.SafeFileHandle file = File.OpenHandle(path);
        var options = new ScanOptions((byte)',', (byte)'"', 2, 3, 1_000_000);
        ScanResult result = CsvScanner.Scan(file, options, null, CancellationToken.None);
        result.Records.ShouldBe(60_001);
        result.Checkpoints.Count.ShouldBeGreaterThan(2);

        for (int record = 0; record < 60_001; record += record is < 30 or > 59_970 ? 1 : 97)
        {
            RecordLocator.LineOf(file, options, result.Checkpoints, record).ShouldBe(lines[record], $"record {record}");
        }
    }

    private ScanResult Scan(string text, int fields = 2, long max = 1_000_000) => Scan(Encoding.UTF8.GetBytes(text), fields, max);

    private ScanResult Scan(byte[] bytes, int fields = 2, long max = 1_000_000)
    {
        using Microsoft.Win32.SafeHandles.SafeFileHandle file = File.OpenHandle(_folder.Write("f.csv", bytes));
        return CsvScanner.Scan(file, new ScanOptions((byte)',', (byte)'"', fields, 0, max), null, CancellationToken.None);
    }
}
