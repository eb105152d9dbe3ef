using System.Globalization;
using ContactCenter.Pipeline.Profiling.Scanning;

namespace ContactCenter.Pipeline.Tests.Profiling;

public class Types_of_text : ProfilingTest
{
    [Theory]
    [InlineData("integer", "1|-20|300")]
    [InlineData("decimal", "1|2.50|-3.125")]
    [InlineData("double", "1|2.5e3|1e-7")]
    [InlineData("boolean", "true|False|TRUE")]
    [InlineData("date", "2024-01-31|2023-12-01|2024-02-29")]
    [InlineData("timestamp", "2024-01-31T08:00:00Z|2024-01-31 08:00|2024-01-31T08:00:00.5+02:00")]
    [InlineData("{ date: [\"%d-%b-%y\"] }", "26-Aug-23|1-Sep-23|30-Dec-22")]
    [InlineData("{ date: [\"%d.%m.%Y\"] }", "26.08.2023|01.09.2023|30.12.2022")]
    [InlineData("{ timestamp: [\"%d/%m/%Y %H:%M\"] }", "26/08/2023 18:39|1/9/2023 7:05|30/12/2022 00:00")]
    [InlineData("{ timestamp: [\"%m/%d/%Y %I:%M %p\"] }", "08/26/2023 06:39 PM|01/09/2023 07:05 AM|12/30/2022 12:00 AM")]
    [InlineData("string", "12|3x|2024-01-31")]
    public void are_the_narrowest_that_all_have(string type, string values)
    {
        GivenRows("t.csv", "n,v", values.Split('|').Select((value, i) => $"{i},{value}"));
        Rules(Profile("t.csv")[0], "v")[0].ShouldBe($"type: {type}");
    }

    [Fact]
    public void are_told_for_every_form_of_dates_and_times_that_is_tried()
    {
        var forms = TimeForm.All.Where(form => form.Look != Look.Iso).ToList();
        DateTime[] times = [new(2024, 3, 25, 8, 5, 59), new(2023, 11, 30, 23, 59, 1), new(2022, 12, 13, 12, 0, 0)];
        GivenRows("t.csv", string.Join(',', forms.Select((_, i) => $"c{i}")), times.Select(time => string.Join(',', forms.Select(form => Written(form.Format, time)))));
        var table = Profile("t.csv")[0];
        forms.Select((form, i) => Rules(table, $"c{i}")[0]).ShouldBe(forms.Select(form => $"type: {{ {(form.HasTime ? "timestamp" : "date")}: [\"{form.Format}\"] }}"));
    }

    private static string Written(string format, DateTime time)
    {
        foreach (var (specifier, pattern) in (IEnumerable<(string, string)>)[("Y", "yyyy"), ("y", "yy"), ("m", "MM"), ("d", "dd"), ("b", "MMM"), ("H", "HH"), ("I", "hh"), ("M", "mm"), ("S", "ss"), ("p", "tt")])
            format = format.Replace($"%{specifier}", time.ToString(pattern.Length == 1 ? $"%{pattern}" : pattern, CultureInfo.InvariantCulture));
        return format;
    }

    [Fact]
    public void that_are_times_of_day_are_not_taken_for_digits()
    {
        GivenRows("t.csv", "clock", Enumerable.Range(0, 30).Select(i => $"0{i % 10}:{i:00}:00"));
        Lines(Profile("t.csv")[0], "clock")[0].ShouldBe("type: string  # text of no other type");
    }

    [Fact]
    public void with_leading_zeros_or_a_plus_are_no_numbers()
    {
        GivenRows("t.csv", "n,code,dial", Enumerable.Range(1, 30).Select(i => $"{i},{i:000},+{i}"));
        var table = Profile("t.csv")[0];
        Lines(table, "code")[0].ShouldBe("type: string  # digits, but with leading zeros or a plus");
        Rules(table, "dial")[0].ShouldBe("type: string");
    }

    [Fact]
    public void that_come_in_two_forms_are_told_of_with_both()
    {
        GivenRows("t.csv", "n,at", Enumerable.Range(1, 40).Select(i => $"{i},{(i % 4 == 0 ? $"{i % 28 + 1:00}/08/2022 07:{i:00}" : $"2022-08-{i % 28 + 1:00}T07:{i:00}:00Z")}"));
        Lines(Profile("t.csv")[0], "at")[0].ShouldBe(
            "type: { timestamp: [\"%Y-%m-%dT%H:%M:%SZ\", \"%d/%m/%Y %H:%M\"] }  # 30 as %Y-%m-%dT%H:%M:%SZ, 10 as %d/%m/%Y %H:%M");
    }

    [Fact]
    public void whose_day_and_month_can_not_be_told_apart_are_to_be_confirmed()
    {
        GivenRows("t.csv", "n,day", Enumerable.Range(1, 12).Select(i => $"{i},{i:00}/03/2024"));
        Lines(Profile("t.csv")[0], "day")[0].ShouldBe("type: { date: [\"%d/%m/%Y\"] }  # 12 as %d/%m/%Y; month first fits as well: confirm");
    }

    [Fact]
    public void are_tolerant_where_a_few_texts_are_otherwise()
    {
        GivenRows("t.csv", "n,score", Enumerable.Range(1, 400).Select(i => $"{i},{(i == 7 ? "five" : $"{i * 1000}")}"));
        Lines(Profile("t.csv")[0], "score")[0].ShouldBe("type: { name: integer, mostly: 0.99, severity: warning }  # 399 values; 1 is not (0.3 %)");
        Column("t.csv", "score").OtherType.ShouldBe(1);
    }

    [Fact]
    public void are_told_with_their_range_and_quantiles()
    {
        GivenRows("t.csv", "n,seconds,on", Enumerable.Range(1, 100).Select(i => $"{i},{i}.5,2024-01-{i % 31 + 1:00}"));
        var seconds = Column("t.csv", "seconds");
        (seconds.Type, seconds.Min, seconds.Max, seconds.Mean).ShouldBe(("decimal", "1.5", "100.5", 51.0));
        seconds.Quantiles.ShouldBe(["5.5", "25.5", "50.5", "75.5", "95.5"]);
        var on = Column("t.csv", "on");
        (on.Type, on.Min, on.Max, on.Mean, on.Distinct, on.IsDistinctExact).ShouldBe(("date", "2024-01-01", "2024-01-31", null, 31, true));
    }
}
