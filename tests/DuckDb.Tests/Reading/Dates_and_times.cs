namespace ContactCenter.DuckDb.Tests.Reading;

public class Dates_and_times : InMemory
{
    public static TheoryData<string, object, string> Moments => new()
    {
        { "DATE '2024-02-29'", new DateOnly(2024, 2, 29), "DATE" },
        { "DATE '0001-01-01'", DateOnly.MinValue, "DATE" },
        { "DATE '9999-12-31'", DateOnly.MaxValue, "DATE" },
        { "TIME '23:59:59.999999'", new TimeOnly(23, 59, 59).Add(TimeSpan.FromTicks(9_999_990)), "TIME" },
        { "TIME_NS '01:02:03.123456789'", new TimeOnly(1, 2, 3).Add(TimeSpan.FromTicks(1_234_567)), "TIME_NS" },
        { "TIMESTAMP '2024-02-29 12:34:56.789012'", new DateTime(2024, 2, 29, 12, 34, 56).AddTicks(7_890_120), "TIMESTAMP" },
        { "TIMESTAMP '1969-12-31 23:59:59.999999'", new DateTime(1970, 1, 1).AddTicks(-10), "TIMESTAMP" },
        { "TIMESTAMP '0001-01-01 00:00:00'", DateTime.MinValue, "TIMESTAMP" },
        { "TIMESTAMP_S '2024-02-29 12:34:56'", new DateTime(2024, 2, 29, 12, 34, 56), "TIMESTAMP_S" },
        { "TIMESTAMP_MS '2024-02-29 12:34:56.789'", new DateTime(2024, 2, 29, 12, 34, 56, 789), "TIMESTAMP_MS" },
        { "TIMESTAMP_NS '2024-02-29 12:34:56.123456789'", new DateTime(2024, 2, 29, 12, 34, 56).AddTicks(1_234_567), "TIMESTAMP_NS" },
        { "TIMESTAMP_NS '1969-12-31 23:59:59.999999999'", new DateTime(1970, 1, 1).AddTicks(-1), "TIMESTAMP_NS" },
        {
            "TIMESTAMPTZ '2024-02-29 12:34:56+02'", new DateTimeOffset(2024, 2, 29, 10, 34, 56, TimeSpan.Zero), "TIMESTAMP WITH TIME ZONE"
        },
        { "TIMETZ '01:02:03+05:30'", new DuckDbTimeWithZone(new(1, 2, 3), new(5, 30, 0)), "TIME WITH TIME ZONE" },
        { "TIMETZ '01:02:03-15:59:59'", new DuckDbTimeWithZone(new(1, 2, 3), new(-15, -59, -59)), "TIME WITH TIME ZONE" },
        { "INTERVAL '1 year 2 days 3 seconds'", new DuckDbInterval(12, 2, 3_000_000), "INTERVAL" },
    };

    [Theory]
    [MemberData(nameof(Moments), DisableDiscoveryEnumeration = true)]
    public void are_their_clr_counterparts(string expression, object value, string type)
    {
        Value(expression).ShouldBe(value);
        TypeName(expression).ShouldBe(type);
    }

    [Fact]
    public void tell_their_kind()
    {
        Read("TIMESTAMP '2024-02-29'", reader => reader.GetDateTime(0).Kind).ShouldBe(DateTimeKind.Unspecified);
        Read("TIMESTAMPTZ '2024-02-29 00:00:00+00'", reader => reader.GetDateTime(0)).ShouldBe(new DateTime(2024, 2, 29));
        Read("TIMESTAMPTZ '2024-02-29 00:00:00+00'", reader => reader.GetDateTime(0).Kind).ShouldBe(DateTimeKind.Utc);
    }

    [Fact]
    public void are_read_in_related_types()
    {
        Read("DATE '2024-02-29'", reader => reader.GetDateTime(0)).ShouldBe(new DateTime(2024, 2, 29));
        Read("TIMESTAMP '2024-02-29 23:00:00'", reader => reader.GetFieldValue<DateOnly>(0)).ShouldBe(new DateOnly(2024, 2, 29));
        Read("TIME '24:00:00'", reader => reader.GetTimeSpan(0)).ShouldBe(TimeSpan.FromDays(1));
        Read("INTERVAL '25 hours'", reader => reader.GetFieldValue<TimeSpan>(0)).ShouldBe(TimeSpan.FromHours(25));
        Read("TIMESTAMPTZ '2024-02-29 12:00:00+02'", reader => reader.GetDateTimeOffset(0).Hour).ShouldBe(10);
    }

    [Theory]
    [InlineData("DATE 'infinity'", "9999-12-31")]
    [InlineData("DATE '-infinity'", "0001-01-01")]
    [InlineData("TIMESTAMP 'infinity'", "9999-12-31T23:59:59.9999999")]
    [InlineData("TIMESTAMP '-infinity'", "0001-01-01T00:00:00.0000000")]
    [InlineData("TIMESTAMP_S 'infinity'", "9999-12-31T23:59:59.9999999")]
    [InlineData("TIMESTAMP_NS '-infinity'", "0001-01-01T00:00:00.0000000")]
    [InlineData("TIMESTAMPTZ 'infinity'", "9999-12-31T23:59:59.9999999+00:00")]
    public void that_are_infinite_are_the_extremes(string expression, string value) =>
        $"{Value(expression):O}".ShouldBe(value);

    [Theory]
    [InlineData("DATE '10000-01-01'", "Column 'x' has the DATE 2932897 days from 1970-01-01, which DateOnly can't hold. CAST it to VARCHAR in the SQL.")]
    [InlineData("DATE '0044-03-15 (BC)'", "Column 'x' has the DATE -735160 days from 1970-01-01, which DateOnly can't hold. CAST it to VARCHAR in the SQL.")]
    [InlineData("TIMESTAMP_S '10000-01-01'", "Column 'x' has the TIMESTAMP_S 253402300800 units from 1970-01-01, which DateTime can't hold. CAST it to VARCHAR in the SQL.")]
    [InlineData("TIME '24:00:00'", "Column 'x' has the TIME 24:00:00, which TimeOnly can't hold. CAST it to VARCHAR in the SQL.")]
    public void beyond_the_clr_types_are_refused(string expression, string message) =>
        Should.Throw<OverflowException>(() => Value(expression)).Message.ShouldBe(message);

    [Fact]
    public void with_months_are_no_time_span() =>
        Should.Throw<OverflowException>(() => Read("INTERVAL '2 months'", reader => reader.GetTimeSpan(0))).Message
            .ShouldBe("The interval of 2 months has no fixed length, so it is no TimeSpan. Read it as DuckDbInterval.");
}
