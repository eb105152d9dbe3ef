using System.Text;

namespace ContactCenter.DuckDb.Tests.Reading;

public class Texts_and_bytes : InMemory
{
    [Theory]
    [InlineData("")]
    [InlineData("twelve bytes")]
    [InlineData("thirteen bytes")]
    [InlineData("zürich 🦆 with much more than twelve bytes")]
    public void are_read_whatever_their_length(string text)
    {
        Value($"'{text}'").ShouldBe(text);
        Read($"'{text}'", reader => reader.GetString(0)).ShouldBe(text);
        Read($"'{text}'", reader => Encoding.UTF8.GetString(reader.GetUtf8(0))).ShouldBe(text);
    }

    [Fact]
    public void are_read_in_all_rows_of_all_chunks()
    {
        using var command = new DuckDbCommand(
            "SELECT i, CASE WHEN i % 3 > 0 THEN repeat('x', (i % 40)::INT) || i END FROM range(10000) r(i)", Connection);
        using var reader = command.ExecuteReader();
        for (var i = 0L; i < 10_000; i++)
        {
            reader.Read().ShouldBeTrue();
            reader.GetInt64(0).ShouldBe(i);
            reader.IsDBNull(1).ShouldBe(i % 3 == 0);
            if (i % 3 > 0)
                reader.GetString(1).ShouldBe(new string('x', (int)(i % 40)) + i);
        }

        reader.Read().ShouldBeFalse();
    }

    [Fact]
    public void are_copied_in_parts()
    {
        Read(@"'\x01\x02\x03\x04'::BLOB", reader =>
        {
            var buffer = new byte[4];
            reader.GetBytes(0, 0, null, 0, 0).ShouldBe(4);
            reader.GetBytes(0, 2, buffer, 1, 3).ShouldBe(2);
            reader.GetBytes(0, 9, buffer, 0, 4).ShouldBe(0);
            return buffer;
        }).ShouldBe([0, 3, 4, 0]);
        Read("'hello'", reader =>
        {
            var buffer = new char[3];
            reader.GetChars(0, 1, buffer, 0, 3).ShouldBe(3);
            return new string(buffer);
        }).ShouldBe("ell");
    }

    [Fact]
    public void are_blobs_too()
    {
        Value(@"'\xAA\x00'::BLOB").ShouldBe(new byte[] { 0xAA, 0 });
        TypeName(@"'\xAA\x00'::BLOB").ShouldBe("BLOB");
        Read(@"'\xAA\x00'::BLOB", reader => reader.GetFieldValue<byte[]>(0)).ShouldBe([0xAA, 0]);
        Read(@"'\xAA\x00'::BLOB", reader => reader.GetStream(0).ReadByte()).ShouldBe(0xAA);
    }

    [Theory]
    [InlineData("'b'::ENUM('a', 'b')", "b", "ENUM('a', 'b')")]
    [InlineData("'it''s'::ENUM('it''s')", "it's", "ENUM('it''s')")]
    [InlineData("'10101'::BIT", "10101", "BIT")]
    [InlineData("'1010101011'::BIT", "1010101011", "BIT")]
    [InlineData("'[1, 2]'::JSON", "[1, 2]", "JSON")]
    public void are_what_these_types_are_read_as(string expression, string text, string type)
    {
        Value(expression).ShouldBe(text);
        TypeName(expression).ShouldBe(type);
    }

    [Theory]
    [InlineData(300, "label 299")]
    [InlineData(70_000, "label 69999")]
    public void are_labels_of_large_enums(int count, string last)
    {
        Connection.Execute($"CREATE TYPE large AS ENUM (SELECT 'label ' || i FROM range({count}) r(i))");

        Value($"'{last}'::large").ShouldBe(last);
    }

    [Theory]
    [InlineData("f0000000-1234-5678-9abc-def012345678")]
    [InlineData("00000000-0000-0000-0000-000000000001")]
    public void are_not_what_guids_are(string text)
    {
        Value($"'{text}'::UUID").ShouldBe(Guid.Parse(text));
        TypeName($"'{text}'::UUID").ShouldBe("UUID");
        Read($"'{text}'::UUID", reader => reader.GetGuid(0)).ShouldBe(Guid.Parse(text));
        Read($"'{text}'::UUID", reader => Should.Throw<InvalidCastException>(() => reader.GetString(0)).Message)
            .ShouldBe("Column 'x' is UUID, and a text was asked for. Use GetValue, or CAST it in the SQL.");
    }
}
