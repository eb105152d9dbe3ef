using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Tests.Drops.BadInputs;

public sealed class An_unclosed_quote : DropTest
{
    [Fact]
    public void costs_its_own_line_and_no_other()
    {
        Write("f.csv", "a,b\n1,\"2\n3,4\n5,6\n");

        Drop drop = Open("f.csv");

        PlacedRowsOf(drop).ShouldBe(["f.csv:3: 3|4", "f.csv:4: 5|6"]);
        RejectsOf(drop).ShouldBe(["f.csv:2 at 4+4: expected a closing quote, found the end of the file"]);
        drop.Rejects.Single().ReadRaw().ShouldBe("1,\"2"u8.ToArray());
        drop.Rejects.Single().ReadRaw(2).ShouldBe("1,"u8.ToArray());
        drop.Files[0].Why.ShouldBe("a quote is not closed");
    }

    [Fact]
    public void in_the_header_makes_the_file_unreadable()
    {
        Write("f.csv", "a,\"b\n1,2\n");

        Refusal("f.csv").ShouldBe(
            "f.csv:1: expected a header with the columns a, b, found a first record that can't be read (expected a closing quote, found the end of the file). Correct the first line of the file.");
    }
}

public sealed class A_quote_inside_an_unquoted_field : DropTest
{
    [Fact]
    public void has_the_record_rejected()
    {
        Write("f.csv", "a,b\n1,5\" pipe\n3,4\n");

        Drop drop = Open("f.csv");

        RowsOf(drop).ShouldBe(["3|4"]);
        RejectsOf(drop).ShouldBe(["f.csv:2 at 4+9: expected quotes around a field that holds a quote, found a quote in an unquoted field"]);
    }
}

public sealed class NUL_bytes : DropTest
{
    [Fact]
    public void have_their_record_rejected()
    {
        Write("f.csv", "a,b\n1,x\0y\n3,4\n");

        Drop drop = Open("f.csv");

        RowsOf(drop).ShouldBe(["3|4"]);
        RejectsOf(drop).ShouldBe(["f.csv:2 at 4+5: expected text, found a NUL byte at byte 4 of the record"]);
        drop.Files[0].Why.ShouldBe("it holds NUL bytes");
    }
}

public sealed class A_byte_order_mark : DropTest
{
    [Theory]
    [InlineData("\uFEFFa,b\n1,2\n", DropReadBy.DuckDb)]
    [InlineData("\uFEFF\"a\",b\n1,2\n", DropReadBy.Careful)]
    public void is_no_part_of_the_first_column_name(string text, DropReadBy by)
    {
        Write("f.csv", text);

        Drop drop = Open("f.csv");

        drop.Columns.Select(column => column.Name).ShouldBe(["a", "b"]);
        drop.Files[0].ReadBy.ShouldBe(by);
        PlacedRowsOf(drop).ShouldBe(["f.csv:2: 1|2"]);
    }
}

public sealed class CRLF_mixed_with_LF : DropTest
{
    [Fact]
    public void ends_lines_both_ways()
    {
        Write("f.csv", "a,b\r\n1,2\n3,4\r\n5,6");

        Drop drop = Open("f.csv");

        PlacedRowsOf(drop).ShouldBe(["f.csv:2: 1|2", "f.csv:3: 3|4", "f.csv:4: 5|6"]);
        drop.Rejected.ShouldBe(0);
        drop.Files[0].Why.ShouldBe("some of its lines end in CRLF, others in LF");
    }

    [Fact]
    public void is_another_thing_than_CR_alone_which_is_text()
    {
        Write("f.csv", "a,b\n1,2\r3\n");
        Write("old.csv", "a,b\r1,2\r3,4\r");

        RowsOf(Open("f.csv")).ShouldBe(["1|2\r3"]);
        PlacedRowsOf(Open("old.csv")).ShouldBe(["old.csv:2: 1|2", "old.csv:3: 3|4"]);
    }
}

public sealed class A_line_of_200_MB : DropTest
{
    [Fact]
    public void is_rejected_without_being_held_in_memory()
    {
        string path = Write("f.csv", "a,b\n1,2\n3,");
        using (FileStream file = File.OpenWrite(path))
        {
            file.Position = file.Length;
            byte[] megabyte = new byte[1_000_000];
            Array.Fill(megabyte, (byte)'x');
            for (int i = 0; i < 200; i++)
            {
                file.Write(megabyte);
            }

            file.Write("\n5,6\n"u8);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        Drop drop = Open("f.csv");

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(150_000_000);
        PlacedRowsOf(drop).ShouldBe(["f.csv:2: 1|2", "f.csv:4: 5|6"]);
        RejectsOf(drop).ShouldBe(["f.csv:3 at 8+200000002: expected a record of at most 16,777,216 bytes, found one of 200,000,002"]);
        drop.Rejects.Single().ReadRaw(4).ShouldBe("3,xx"u8.ToArray());
    }

    [Fact]
    public void of_JSON_is_rejected_too()
    {
        string text = new('x', 300_000);
        Write("f.ndjson", $"{{\"a\":1}}\n{{\"a\":\"{text}\"}}\n{{\"a\":2}}\n");
        Write("f.json", $"[{{\"a\":1}},\n{{\"a\":\"{text}\"}},\n{{\"a\":2}}]");

        Drop lines = Open(new DropRequest("f.ndjson", Root, ["a"]) { MaxRecordBytes = 1000 });
        Drop array = Open(new DropRequest("f.json", Root, ["a"]) { MaxRecordBytes = 1000 });

        PlacedRowsOf(lines).ShouldBe(["f.ndjson:1: 1", "f.ndjson:3: 2"]);
        PlacedRowsOf(array).ShouldBe(["f.json:1: 1", "f.json:3: 2"]);
        RejectsOf(lines).ShouldBe(["f.ndjson:2 at 8+300008: expected a record of at most 1,000 bytes, found one of 300,008"]);
        RejectsOf(array).ShouldBe(["f.json:2 at 10+300008: expected a record of at most 1,000 bytes, found one of 300,008"]);
    }
}

public sealed class More_rejects_than_fit_in_memory : DropTest
{
    [Fact]
    public void are_all_there_to_be_listed()
    {
        Write("f.csv", "a,b\n" + string.Concat(Enumerable.Repeat("1\n", 2500)));

        Drop drop = Open(new DropRequest("f.csv", Root, ["a", "b"]) { RejectsInMemory = 10 });

        drop.Rejected.ShouldBe(2500);
        RejectsOf(drop).ShouldBe(Enumerable.Range(0, 2500).Select(i => $"f.csv:{i + 2} at {4 + (i * 2)}+1: expected 2 fields, found 1"));
        drop.Rejects.Last().ReadRaw().ShouldBe("1"u8.ToArray());
    }
}
