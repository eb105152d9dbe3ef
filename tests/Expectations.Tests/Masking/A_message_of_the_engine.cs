using ContactCenter.Expectations.Masking;

namespace ContactCenter.Expectations.Tests.Masking;

public sealed class A_message_of_the_engine
{
    private const string Sql = "SELECT count(*) FILTER (WHERE \"name\" = 'Ann' AND CAST(name AS INTEGER) > 12) FROM \"calls\"";

    [Theory]
    [InlineData("Binder Error: Referenced column \"name\" not found", "Binder Error: Referenced column \"name\" not found")]
    [InlineData("Conversion Error: Could not convert string 'Bob' to INT32", "Conversion Error: Could not convert string '…' to INT32")]
    [InlineData("Conversion Error: Could not convert string 'O'Brien' to INT32", "Conversion Error: Could not convert string '…' to INT32")]
    [InlineData("Conversion Error: Could not convert string 'it's 'Bob'' to INT32", "Conversion Error: Could not convert string '…' to INT32")]
    [InlineData("Conversion Error: Could not convert string 'Bob\nBobson' to INT32\n\nLINE 1: ...HERE \"name\" = 'Ann'", "Conversion Error: Could not convert string '…' to INT32")]
    [InlineData("Conversion Error: Could not convert string 'Bob\n\nBobson' to INT32", "Conversion Error: Could not convert string '…' to INT32")]
    [InlineData("Conversion Error: Type INT64 with value 4917012345 can't be cast", "Conversion Error: Type INT64 with value … can't be cast")]
    [InlineData("Out of Range Error: Overflow in multiplication of INT64 (-4917012345 * 12)!", "Out of Range Error: Overflow in multiplication of INT64 (… * 12)!")]
    [InlineData(
        "Invalid Input Error: Could not parse string \"Bob\" according to format specifier \"%d\"\nBob\n^\nError: Expected a number",
        "Invalid Input Error: Could not parse string \"…\"")]
    [InlineData("Conversion Error: Could not convert string '' to INT32", "Conversion Error: Could not convert string '…' to INT32")]
    [InlineData("Conversion Error: Could not convert string 'name'Bob' to INT32", "Conversion Error: Could not convert string '…' to INT32")]
    [InlineData("Conversion Error: Date out of range: 8812345-1-12", "Conversion Error: Date out of range: …-12")]
    [InlineData("no quotes at all", "no quotes at all")]
    [InlineData("", "")]
    public void Keeps_what_is_of_the_statement_only(string message, string cleaned) => EngineMessage.WithoutData(message, Sql).ShouldBe(cleaned);

    [Fact]
    public void Keeps_no_part_of_a_word_of_the_statement()
        => EngineMessage.WithoutData("Could not convert string 'ER' to INT32", Sql).ShouldBe("Could not convert string '…' to INT32");

    [Fact]
    public void Keeps_nothing_that_is_quoted_without_a_statement()
        => EngineMessage.WithoutData("Could not convert string 'Ann' to INT32", null).ShouldBe("Could not convert string '…' to INT32");
}
