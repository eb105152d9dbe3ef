using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tests.Engines;

public sealed class Text_read_as_a_timestamp
{
    [Fact]
    public void In_the_iso_form_without_an_offset_is_utc()
        => new ColumnType(TypeName.Timestamp).ShouldRead(
            ("2019-08-19T08:01:47Z", At(8, 1, 47)),
            ("2019-08-19T08:01:47", At(8, 1, 47)),
            ("2019-08-19 08:01:47", At(8, 1, 47)),
            ("2019-08-19T08:01", At(8, 1, 0)),
            ("2019-08-19 08:01Z", At(8, 1, 0)),
            ("2019-08-19T08:01:47.5", At(8, 1, 47).AddMilliseconds(500)),
            ("2019-08-19T08:01:47.123456Z", At(8, 1, 47).AddMicroseconds(123456)),
            // Microseconds are kept; what is behind them is cut off.
            ("2019-08-19T08:01:47.123456789Z", At(8, 1, 47).AddMicroseconds(123456)),
            ("2019-08-19T00:00:00Z", At(0, 0, 0)),
            // The end of a day, as ISO 8601 has it.
            ("2019-08-19T24:00:00Z", new DateTime(2019, 8, 20)));

    [Fact]
    public void With_an_offset_is_brought_to_utc()
        => new ColumnType(TypeName.Timestamp).ShouldRead(
            ("2019-08-19T08:01:47+02:00", At(6, 1, 47)),
            ("2019-08-19 08:01:47-05:30", At(13, 31, 47)),
            ("2019-08-19T08:01:47+0200", At(6, 1, 47)),
            ("2019-08-19T08:01:47+02", At(6, 1, 47)),
            ("2019-08-19T08:01+02:00", At(6, 1, 0)),
            ("2019-08-19T08:01:47.25+02:00", At(6, 1, 47).AddMilliseconds(250)),
            ("2019-08-19T01:01:47+02:00", new DateTime(2019, 8, 18, 23, 1, 47)),
            ("2019-08-19T08:01:47+00:00", At(8, 1, 47)));

    [Fact]
    public void In_no_other_form()
        => new ColumnType(TypeName.Timestamp).ShouldNotRead(
            "", "infinity", "-infinity", "epoch", "now", "2022-1-1", "2022-01-01", "2019-08-19T8:01:47Z", "2019-08-19T8:01:047Z", "2019-08-19T08:01:4Z",
            " 2019-08-19T08:01:47Z", "2019-08-19T08:01:47Z ", "2019-08-19T08:01:47Z\n", "2019-08-19  08:01:47", "2019-08-19t08:01:47z",
            "2019-08-19T25:01:47Z", "2019-08-19T08:60:47Z", "2019-02-30T08:01:47Z", "2019-08-19T08:01:47 UTC", "2019-08-19T08:01:47 Europe/Berlin",
            "2019-08-19T08:01:47+2", "2019-08-19T08:01:47+99:00", "2019-08-19T08:01:47+02:60", "2019-08-19T24:00:01Z", "2019-08-19T08:01:60Z", "1566201707", "2019-08-19T08", "0000-01-01T00:00:00Z", "0000-01-01T00:00:00+00:00");

    [Fact]
    public void In_declared_formats_only()
    {
        Of("%Y-%m-%dT%H:%M:%SZ", "%d/%m/%Y %H:%M").ShouldRead(
            ("2019-08-19T08:01:47Z", At(8, 1, 47)), ("19/08/2019 08:01", At(8, 1, 0)), ("19/8/2019 8:01", At(8, 1, 0)));
        Of("%Y-%m-%dT%H:%M:%SZ", "%d/%m/%Y %H:%M").ShouldNotRead(
            "2019-08-19 08:01:47", "2019-08-19T08:01:47", "19/08/2019", "08/19/2019 08:01", "19/08/19 08:01", "19/08/2019 24:01", "19-08-2019 08:01",
            "  19/08/2019 08:01", "19/08/2019 08:01  ", "19/08/2019 08:01\r", "\v19/08/2019 08:01", "\n19/08/2019 08:01");
    }

    [Fact]
    public void In_declared_formats_that_begin_with_a_year_of_four_digits()
    {
        var type = Of("%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%S.%fZ", "%Y-%m-%d %H:%M");
        type.ShouldRead(
            ("2019-08-19T08:01:47Z", At(8, 1, 47)), ("2019-08-19T08:01:47.5Z", At(8, 1, 47).AddMilliseconds(500)), ("2019-8-19 8:01", At(8, 1, 0)),
            ("1000-01-01 00:00", new DateTime(1000, 1, 1)));
        type.ShouldNotRead(
            "", "2019", "19-08-19 08:01", "019-08-19 08:01", "0019-08-19 08:01", "0999-12-31 23:59", "-999-08-19 08:01", "12019-08-19 08:01", "2019-08-19", "2019/08/19 08:01",
            " 2019-08-19 08:01", "2019-08-19 08:01 ", "2019-08-19 08:01\n", "\t2019-08-19T08:01:47Z", "2019-08-19T08:01:47Z\v", "2019-08-19T24:00:00Z", "2019-02-30 08:01", "abcd-08-19 08:01");
    }

    [Fact]
    public void In_a_format_with_an_offset()
    {
        Of("%d/%m/%Y %H:%M %z").ShouldRead(("19/08/2019 08:01 +0200", At(6, 1, 0)), ("19/08/2019 08:01 -05:30", At(13, 31, 0)));
        Of("%d/%m/%Y %H:%M %z").ShouldNotRead("19/08/2019 08:01", " 19/08/2019 08:01 +0200", "19/08/2019 08:01 +0200 ", "19/08/19 08:01 +0200", "19/08/2019 08:01 CET");
        Of("%d/%m/%Y %H:%M %z", "%d/%m/%Y %H:%M").ShouldRead(("19/08/2019 08:01 +0200", At(6, 1, 0)), ("19/08/2019 08:01", At(8, 1, 0)));
    }

    [Fact]
    public void After_a_rewrite_of_a_stray_digit()
    {
        var type = new ColumnType(
            TypeName.Timestamp,
            [
                new TypeFormat.Pattern("%Y-%m-%dT%H:%M:%SZ"),
                new TypeFormat.Rewrite("([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]):([0-9]{2}):([0-9]{2})[0-9]Z", @"\1T0\2:\3:\4Z"),
            ]);
        type.ShouldRead(("2019-08-19T8:01:047Z", At(8, 1, 4)), ("2019-08-19T08:01:47Z", At(8, 1, 47)));
        type.ShouldNotRead("2019-08-19T8:01:04Z0", "x2019-08-19T8:01:047Z", "2019-08-19T8:01:047Z\n", "2019-02-30T8:01:047Z", "2019-08-19T8:71:047Z");
    }

    [Fact]
    public void After_a_rewrite_with_a_quote_in_it()
    {
        var type = new ColumnType(TypeName.Timestamp, [new TypeFormat.Rewrite("([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2})h([0-9]{2})'", @"\1 \2:\3")]);
        type.ShouldRead(("2019-08-19 08h01'", At(8, 1, 0)), ("2019-08-19 08h01", null));
    }

    [Fact]
    public void Whatever_time_zone_the_engine_is_in()
    {
        using var table = Judging.Table.OfTexts("v", "2019-08-19T08:01:47+02:00", "2019-08-19T08:01:47Z").Declare("v", TypeName.Timestamp);
        table.Execute("SET TimeZone = 'America/New_York'");
        table.Read("v").ShouldBe([At(6, 1, 47), At(8, 1, 47)]);
    }

    [Fact]
    public void A_time_with_a_zone_of_the_engine_s_own_is_utc_too()
    {
        using var table = Judging.Table.Typed("v TIMESTAMPTZ", "('2019-08-19T08:01:47+02:00')");
        table.Execute("SET TimeZone = 'America/New_York'");
        table.Read("v").ShouldBe([At(6, 1, 47)]);
    }

    private static ColumnType Of(params string[] formats) => new(TypeName.Timestamp, [.. formats.Select(f => new TypeFormat.Pattern(f))]);

    private static DateTime At(int hour, int minute, int second) => new(2019, 8, 19, hour, minute, second);
}
