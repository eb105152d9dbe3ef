using System.Text;
using ContactCenter.Reports.Json;

namespace ContactCenter.Reports.Tests.Json;

public class A_document_that_is_no_run
{
    [Theory]
    [InlineData("""{"format":"ccq.validation/1"}""", "expected a ccq.run/1 document, found 'ccq.validation/1'; another version of ccq wrote it")]
    [InlineData("""{"format":7}""", "expected \"format\" to be a text, found a number")]
    [InlineData("[]", "expected \"format\" to be a member of an object, found a list")]
    [InlineData("""{"format":"ccq.run/1"}""", "expected \"id\", which is missing")]
    [InlineData("""{"format":"ccq.run/1","id":"x","started_at":"today"}""", "expected \"started_at\" to be a time like 2026-03-01T08:30:00.250Z, found \"today\"")]
    [InlineData("""{"format":"ccq.run/1","id":"x","started_at":"2026-03-01T08:30:00.250Z","duration_ms":1.5}""", "expected \"duration_ms\" to be a whole number, found 1.5")]
    public void says_what_was_expected(string json, string message)
        => Should.Throw<FormatException>(() => RunJson.Read(Encoding.UTF8.GetBytes(json))).Message.ShouldBe(message);

    [Fact]
    public void says_so_when_it_was_cut_off()
        => Should.Throw<FormatException>(() => RunJson.Read("""{"format":"ccq.run/1","id":"""u8.ToArray()))
            .Message.ShouldStartWith("expected a ccq.run/1 document, found text that is no JSON: ");

    [Fact]
    public void says_so_when_it_is_no_UTF_8()
        => Should.Throw<FormatException>(() => RunJson.Read((byte[])[.. "{\"format\":\""u8, 0xFF, .. "\"}"u8]))
            .Message.ShouldStartWith("expected a ccq.run/1 document, found ");
}
