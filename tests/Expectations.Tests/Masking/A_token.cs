using ContactCenter.Expectations.Masking;

namespace ContactCenter.Expectations.Tests.Masking;

public sealed class A_token
{
    private readonly PiiMask _mask = PiiMask.FromKey("one key");

    [Fact]
    public void Is_the_kind_and_twelve_hexadecimal_digits()
        => ((string)_mask.Token("phone", "+49170")!).ShouldMatch("^phone:[0-9a-f]{12}$");

    [Fact]
    public void Is_the_same_for_a_value_under_one_key()
        => PiiMask.FromKey("one key").Token("phone", "+49170").ShouldBe(_mask.Token("phone", "+49170"));

    [Fact]
    public void Is_another_one_under_another_key()
        => PiiMask.FromKey("other key").Token("phone", "+49170").ShouldNotBe(_mask.Token("phone", "+49170"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_key_holds_for_one_mask_only(string? key)
    {
        var (one, other) = (PiiMask.FromKey(key), PiiMask.FromKey(key));
        one.Token("id", 7L).ShouldBe(one.Token("id", 7L));
        one.Token("id", 7L).ShouldNotBe(other.Token("id", 7L));
    }

    // So that a person can be followed from a column that calls him id to one that calls him text.
    [Fact]
    public void Has_the_same_digits_for_a_value_in_every_kind()
        => ((string)_mask.Token("id", "7")!)["id:".Length..].ShouldBe(((string)_mask.Token("text", "7")!)["text:".Length..]);

    [Fact]
    public void Of_a_number_is_that_of_its_text()
    {
        _mask.Token("id", 7L).ShouldBe(_mask.Token("id", "7"));
        _mask.Token("id", 7).ShouldBe(_mask.Token("id", "7"));
        _mask.Token("id", 7.5m).ShouldBe(_mask.Token("id", "7.5"));
    }

    [Fact]
    public void Differs_for_times_within_one_second()
        => _mask.Token("id", new DateTime(2023, 8, 1).AddMicroseconds(1)).ShouldNotBe(_mask.Token("id", new DateTime(2023, 8, 1).AddMicroseconds(2)));

    [Fact]
    public void Differs_for_lists_with_other_elements()
    {
        _mask.Token("id", new List<object?> { "a", 1L }).ShouldNotBe(_mask.Token("id", new List<object?> { "a", 2L }));
        _mask.Token("id", new List<object?> { "a", 1L }).ShouldBe(_mask.Token("id", new List<object?> { "a", 1L }));
        _mask.Token("id", new byte[] { 1 }).ShouldNotBe(_mask.Token("id", new byte[] { 2 }));
        _mask.Token("id", Named(1)).ShouldNotBe(_mask.Token("id", Named(2)));
    }

    [Fact]
    public void Of_nothing_is_nothing()
    {
        _mask.Token("id", null).ShouldBeNull();
        _mask.Token("id", "").ShouldBe("");
    }

    [Fact]
    public void Needs_a_key()
        => Should.Throw<ArgumentException>(() => new PiiMask([])).Message.ShouldStartWith("a key must have at least one byte");

    private static Dictionary<string, object?> Named(long number) => new() { ["numbers"] = new List<object?> { number } };
}
