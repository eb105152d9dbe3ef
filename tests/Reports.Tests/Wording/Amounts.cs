using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Tests.Wording;

public class Amounts
{
    [Theory]
    [InlineData(0, 2500, "0 %")]
    [InlineData(2500, 2500, "100 %")]
    [InlineData(1250, 2500, "50 %")]
    [InlineData(1279, 2500, "51.2 %")]
    [InlineData(1, 1000, "0.1 %")]
    [InlineData(1, 2000, "0.05 %")]
    [InlineData(1, 10_000, "0.01 %")]
    [InlineData(1, 10_000_000, "< 0.01 %")]
    [InlineData(9_999_999, 10_000_000, "> 99.99 %")]
    [InlineData(1999, 2000, "99.95 %")]
    [InlineData(999, 1000, "99.9 %")]
    [InlineData(3, 3003, "0.1 %")]
    [InlineData(3000, 3003, "99.9 %")]
    [InlineData(1, 3, "33.3 %")]
    [InlineData(0, 0, "")]
    public void as_a_share_are_never_all_or_none_unless_they_are(long part, long whole, string share) => Amount.Share(part, whole).ShouldBe(share);

    [Theory]
    [InlineData(0, "0 rules")]
    [InlineData(1, "1 rule")]
    [InlineData(1_234_567, "1,234,567 rules")]
    public void have_their_noun(long count, string text) => Amount.Of(count, "rule").ShouldBe(text);

    [Theory]
    [InlineData(0.4, "0 ms")]
    [InlineData(84, "84 ms")]
    [InlineData(999.7, "1.0 s")]
    [InlineData(12_340, "12.3 s")]
    [InlineData(59_960, "1 min 0 s")]
    [InlineData(125_000, "2 min 5 s")]
    public void of_time_have_the_figures_that_matter(double milliseconds, string text)
        => Amount.Of(TimeSpan.FromMilliseconds(milliseconds)).ShouldBe(text);

    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(1023, "1,023 bytes")]
    [InlineData(1536, "1.5 kB")]
    [InlineData(214_748_364, "205 MB")]
    [InlineData(1_048_500, "1 MB")]
    [InlineData(4L << 40, "4 TB")]
    public void of_bytes_have_the_figures_that_matter(long bytes, string text) => Amount.OfBytes(bytes).ShouldBe(text);

    public static TheoryData<object, string> Observations => new()
    {
        { 1234567L, "1,234,567" },
        { -1234567.5, "-1,234,567.5" },
        { 1234.50m, "1,234.50" },
        { 999.125, "999.125" },
        { 1e21, "1E+21" },
        { double.NaN, "NaN" },
        { "a\nb", "'a\\nb'" },
        { new List<object?> { "a", null }, "['a', null]" },
        { new DateOnly(2024, 2, 29), "2024-02-29" },
    };

    [Theory]
    [MemberData(nameof(Observations), DisableDiscoveryEnumeration = true)]
    public void observed_keep_every_digit(object value, string text) => Amount.Observed(value, 60).ShouldBe(text);
}
