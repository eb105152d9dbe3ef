using System.Globalization;
using System.Numerics;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Tests.Json;

public class A_value_of_each_type
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" },
        { DBNull.Value, "null" },
        { long.MinValue, "-9223372036854775808" },
        { 7, "7" },
        { (byte)255, "255" },
        { ulong.MaxValue, "18446744073709551615" },
        { BigInteger.Parse("170141183460469231731687303715884105727", CultureInfo.InvariantCulture), "170141183460469231731687303715884105727" },
        { 0.1, "0.1" },
        { 0.1f, "0.1" },
        { 1e300, "1E+300" },
        { double.NaN, "\"NaN\"" },
        { double.PositiveInfinity, "\"Infinity\"" },
        { float.NegativeInfinity, "\"-Infinity\"" },
        { 1.50m, "1.50" },
        { true, "true" },
        { "text", "\"text\"" },
        { new DateOnly(2024, 2, 29), "\"2024-02-29\"" },
        { new DateTime(2024, 2, 29, 23, 5, 6, DateTimeKind.Unspecified), "\"2024-02-29T23:05:06\"" },
        { new DateTime(2024, 2, 29, 23, 5, 6, 120, DateTimeKind.Utc), "\"2024-02-29T23:05:06.12Z\"" },
        { new DateTimeOffset(2024, 2, 29, 23, 5, 6, TimeSpan.Zero), "\"2024-02-29T23:05:06Z\"" },
        { new DateTimeOffset(2024, 2, 29, 23, 5, 6, TimeSpan.FromHours(2)), "\"2024-02-29T23:05:06\\u002B02:00\"" },
        { new TimeSpan(1, 2, 3, 4, 500), "\"1.02:03:04.5000000\"" },
        { new TimeOnly(7, 8, 9), "\"07:08:09\"" },
        { new Guid("00000000-0000-0000-0000-0000000000ff"), "\"00000000-0000-0000-0000-0000000000ff\"" },
        { new byte[] { 0, 255 }, "\"AP8=\"" },
        { new List<object?> { 1L, "a", null }, "[1,\"a\",null]" },
        { new List<KeyValuePair<string, object?>> { new("b", 1L), new("a", null) }, "{\"b\":1,\"a\":null}" },
        { new Dictionary<string, object?>(StringComparer.Ordinal) { ["k"] = new List<long> { 1, 2 } }, "{\"k\":[1,2]}" },
        { new Dictionary<long, string> { [5] = "five" }, "{\"5\":\"five\"}" },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void has_its_form(object? value, string json)
    {
        var written = System.Text.Json.Nodes.JsonNode.Parse(Written.Observed(value).GetRawText());

        (written?.ToJsonString() ?? "null").ShouldBe(json);
    }

    [Fact]
    public void that_was_not_observed_is_left_out()
        => Written.Result(Some.Rule("x", "is y", details: ResultDetails.None)).EnumerateObject().ShouldBeEmpty();
}
