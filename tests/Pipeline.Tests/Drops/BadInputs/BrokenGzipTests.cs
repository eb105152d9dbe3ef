using System.IO.Compression;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Tests.Drops.BadInputs;

public sealed class A_truncated_gzip : DropTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(1000)]
    public void is_unreadable_and_says_so(int missing)
    {
        byte[] whole = Gzip.Of("a,b\n" + Gzip.Rows(20_000));
        Write("f.csv.gz", whole[..^missing]);

        Refusal("f.csv.gz").ShouldMatch(@"^f\.csv\.gz: expected whole gzip data, found that it breaks off after [\d,]+ bytes \([\d,]+ bytes of text\)\. Fetch the file again\.$");
    }

    [Fact]
    public void of_NDJSON_is_unreadable_too()
    {
        Write("f.ndjson.gz", Gzip.Of("{\"a\":1,\"b\":2}\n")[..^4]);

        Refusal("f.ndjson.gz").ShouldBe("f.ndjson.gz: expected whole gzip data, found that it breaks off after 30 bytes (14 bytes of text). Fetch the file again.");
    }

    [Fact]
    public void leaves_nothing_in_the_temp_folder()
    {
        Write("f.csv.gz", Gzip.Of("a,b\n1,2\n")[..^4]);

        Refusal("f.csv.gz");

        Directory.EnumerateFileSystemEntries(Temp).ShouldBeEmpty();
    }
}

public sealed class A_corrupt_gzip : DropTest
{
    [Fact]
    public void with_a_wrong_checksum_is_unreadable()
    {
        byte[] bytes = Gzip.Of("a,b\n1,2\n");
        bytes[^6] ^= 1;
        Write("f.csv.gz", bytes);

        Refusal("f.csv.gz").ShouldBe("f.csv.gz: expected gzip data with the right checksum, found corrupt data. Fetch the file again.");
    }

    [Theory]
    [InlineData(512)]
    [InlineData(1)]
    public void with_other_bytes_behind_it_is_unreadable(int more)
    {
        Write("f.csv.gz", [.. Gzip.Of("a,b\n1,2\n"), .. new byte[more]]);

        Refusal("f.csv.gz").ShouldBe("f.csv.gz: expected nothing after the gzip data, found other bytes behind 8 bytes of text. Compress the file again or fetch it again.");
    }

    [Fact]
    public void that_is_no_gzip_at_all_is_unreadable()
    {
        Write("f.csv.gz", "a,b\n1,2\n");

        Refusal("f.csv.gz").ShouldBe("f.csv.gz: expected gzip data, found a file that does not start with the gzip bytes 1F 8B. Take .gz off its name, or compress it.");
    }

    [Fact]
    public void of_no_bytes_is_unreadable()
    {
        Write("f.csv.gz", "");

        Refusal("f.csv.gz").ShouldBe("f.csv.gz: expected gzip data, found an empty file. Fetch the file again.");
    }
}

public sealed class A_whole_gzip : DropTest
{
    [Fact]
    public void of_several_members_is_read_as_one_text_whose_lines_and_offsets_are_those_of_the_text()
    {
        Write("f.csv.gz", [.. Gzip.Of("a,b\n1,2\n"), .. Gzip.Of("3\n4,5\n")]);

        using (Drop drop = Open("f.csv.gz"))
        {
            PlacedRowsOf(drop).ShouldBe(["f.csv.gz:2: 1|2", "f.csv.gz:4: 4|5"]);
            RejectsOf(drop).ShouldBe(["f.csv.gz:3 at 8+1: expected 2 fields, found 1"]);
            drop.Rejects.Single().ReadRaw().ShouldBe("3"u8.ToArray());
        }

        Directory.EnumerateFileSystemEntries(Temp).ShouldBeEmpty();
    }
}

internal static class Gzip
{
    public static byte[] Of(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }

    public static string Rows(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"{i},{i * 7919 % 1000}\n"));
}
