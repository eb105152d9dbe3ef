using System.Text;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Tests.Drops.BadInputs;

public sealed class A_file_in_another_encoding_than_declared : DropTest
{
    private const string Declare = "in the suite.";

    [Fact]
    public void is_unreadable_when_it_has_the_mark_of_UTF_16()
    {
        Write("f.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a,b\n1,2\n")]);

        Refusal("f.csv").ShouldBe($"f.csv: expected utf-8 text, found the byte order mark of utf-16le. Declare csv: {{ encoding: utf-16le }} {Declare}");
    }

    [Fact]
    public void is_unreadable_when_every_second_byte_is_NUL()
    {
        Write("f.csv", Encoding.BigEndianUnicode.GetBytes("a,b\n1,2\n"));

        Refusal("f.csv").ShouldBe($"f.csv: expected utf-8 text, found a NUL at every second byte, as in utf-16be. Declare csv: {{ encoding: utf-16be }} {Declare}");
    }

    [Fact]
    public void is_unreadable_when_UTF_16_is_declared_and_the_text_is_not()
    {
        Write("f.csv", "a,b\n1,2\n");

        Refusal("f.csv", new CsvDialect { Encoding = TextEncoding.Utf16LittleEndian }).ShouldBe(
            $"f.csv: expected utf-16le text, found text of one byte a character, without a single NUL byte. Declare csv: {{ encoding: utf-8 }} {Declare}");
    }

    [Fact]
    public void is_read_when_UTF_16_has_no_ASCII_in_it()
    {
        Write("f.csv", Encoding.Unicode.GetBytes("名前"));

        RowsOf(Open("f.csv", new CsvDialect { Encoding = TextEncoding.Utf16LittleEndian, Header = false }, "a")).ShouldBe(["名前"]);
    }

    [Fact]
    public void is_unreadable_when_the_byte_order_is_the_other_one_or_not_told()
    {
        Write("f.csv", Encoding.BigEndianUnicode.GetBytes("a,b\n1,2\n"));

        Refusal("f.csv", new CsvDialect { Encoding = TextEncoding.Utf16LittleEndian }).ShouldBe(
            $"f.csv: expected utf-16le text, found a NUL at every second byte, as in utf-16be. Declare csv: {{ encoding: utf-16be }} {Declare}");
        Refusal("f.csv", new CsvDialect { Encoding = TextEncoding.Utf16 }).ShouldBe(
            $"f.csv: expected utf-16 text with a byte order mark, found none. Declare csv: {{ encoding: utf-16be }} {Declare}");
    }

    [Fact]
    public void is_unreadable_when_latin_1_is_declared_and_it_has_the_mark_of_UTF_8()
    {
        Write("f.csv", "\uFEFFa,b\n1,é\n");

        Refusal("f.csv", new CsvDialect { Encoding = TextEncoding.Latin1 }).ShouldBe(
            $"f.csv: expected latin-1 text, found the byte order mark of utf-8. Declare csv: {{ encoding: utf-8 }} {Declare}");
    }

    [Fact]
    public void has_each_record_rejected_that_is_not_UTF_8_when_it_is_latin_1()
    {
        Write("f.csv", Encoding.Latin1.GetBytes("a,b\n1,x\n2,Zürich\n3,y\n"));

        Drop drop = Open("f.csv");

        PlacedRowsOf(drop).ShouldBe(["f.csv:2: 1|x", "f.csv:4: 3|y"]);
        RejectsOf(drop).ShouldBe(["f.csv:3 at 8+8: expected UTF-8, found the byte 0xFC at byte 4 of the record"]);
        drop.Rejects.Single().ReadRaw().ShouldBe(Encoding.Latin1.GetBytes("2,Zürich"));
        drop.Files[0].Why.ShouldBe("it holds bytes that are not in its encoding");
    }

    [Fact]
    public void of_JSON_is_unreadable()
    {
        Write("f.json", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("[]")]);

        Refusal("f.json").ShouldBe("f.json: expected utf-8 text, found the byte order mark of utf-16le. JSON is UTF-8: convert the file from utf-16le.");
    }
}

public sealed class A_file_in_the_declared_encoding : DropTest
{
    [Theory]
    [InlineData(TextEncoding.Latin1, "latin1", "é£ü")]
    [InlineData(TextEncoding.Utf16LittleEndian, "utf-16", "é€😀")]
    [InlineData(TextEncoding.Utf16BigEndian, "utf-16BE", "é€😀")]
    public void is_read_with_every_character(TextEncoding encoding, string net, string text)
    {
        Write("f.csv", Encoding.GetEncoding(net).GetBytes($"a,b\n1,{text}\n"));

        RowsOf(Open("f.csv", new CsvDialect { Encoding = encoding })).ShouldBe([$"1|{text}"]);
    }

    [Fact]
    public void windows_1252_has_its_own_characters_and_rejects_what_it_does_not_define()
    {
        Write("f.csv", [.. "a,b\n1,"u8, 0x80, 0x93, 0xE9, 0x9F, .. "\n22,"u8, 0x81, .. "\n"u8]);

        Drop drop = Open("f.csv", new CsvDialect { Encoding = TextEncoding.Windows1252 });

        RowsOf(drop).ShouldBe(["1|€“éŸ"]);
        RejectsOf(drop).ShouldBe(["f.csv:3 at 11+4: expected windows-1252, found what it does not define at byte 4 of the record"]);
        drop.Rejects.Single().ReadRaw().ShouldBe([(byte)'2', (byte)'2', (byte)',', 0x81]);
    }
}
