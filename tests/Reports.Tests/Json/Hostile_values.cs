using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Tests.Json;

public class Hostile_values
{
    [Theory]
    [InlineData("\u001b[31mred\u001b[0m")]
    [InlineData("quote \" backslash \\ slash / </script><!--")]
    [InlineData("\0\u0001\b\f\n\r\t\u007f\u0085\u2028\u2029")]
    [InlineData("right\u202eto left\u200b\ufeff")]
    [InlineData("Grüße, 東京, 😀")]
    public void read_back_as_they_were(string value)
    {
        var observed = Written.Observed(value);
        var named = Written.Observed(new List<KeyValuePair<string, object?>> { new(value, 1L) });

        observed.GetString().ShouldBe(value);
        named.EnumerateObject().Single().Name.ShouldBe(value);
    }

    [Fact]
    public void of_a_megabyte_read_back_whole() => Written.Observed(new string('x', 1_000_000)).GetString()!.Length.ShouldBe(1_000_000);

    [Fact]
    public void with_half_a_surrogate_pair_keep_the_rest()
    {
        Written.Observed("a\ud800b").GetString().ShouldBe("a\ufffdb");
        Written.Observed(new List<KeyValuePair<string, object?>> { new("\udc00", 1L) }).GetRawText().ShouldContain("ufffd", Case.Insensitive);
    }

    [Fact]
    public void are_readable_where_they_are_harmless()
        => Written.Text(Some.Verdict(Some.Suite("Grüße 東京 😀"))).ShouldContain("\"suite\": \"Grüße 東京 😀\"");

    [Fact]
    public void never_put_a_control_character_into_the_file()
    {
        var verdict = Some.Verdict(Some.Suite("messages", Some.Rule("x\u001b[2J", "is\u0007", Outcome.Unmet)) with { File = "a\u009bb\r.yaml" });

        Written.Text(verdict).Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty();
    }

    [Fact]
    public void never_turn_the_direction_of_the_text_around_them()
        => Written.Text(Some.Verdict(Some.Suite("a\u202eb\u2066c\u200f"))).ShouldContain("\"suite\": \"a\\u202eb\\u2066c\\u200f\"");
}
