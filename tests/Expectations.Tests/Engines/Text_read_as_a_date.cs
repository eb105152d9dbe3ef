using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tests.Engines;

public sealed class Text_read_as_a_date
{
    [Fact]
    public void In_the_iso_form()
    {
        ColumnType type = new(TypeName.Date);
        type.ShouldRead(("2022-01-01", Day(2022, 1, 1)), ("2024-02-29", Day(2024, 2, 29)), ("0001-01-01", Day(1, 1, 1)), ("9999-12-31", Day(9999, 12, 31)));
        type.ShouldNotRead(
            "2022-1-1", "2022-01-01 10:00", "2022-01-01T00:00:00Z", "2022-02-29", "2022-13-01", "2022-00-01", "2022-04-31", "0000-00-00", "0000-01-01",
            "22-01-01", "12022-01-01", "2022/01/01", "20220101", "01.01.2022", " 2022-01-01", "2022-01-01 ", "2022-01-01\n", "epoch", "infinity", "-infinity", "today", "",
            "2022-01-01 (BC)");
    }

    [Fact]
    public void In_a_declared_format()
    {
        Of("%d/%m/%Y").ShouldRead(("08/12/2023", Day(2023, 12, 8)), ("8/2/2023", Day(2023, 2, 8)));
        Of("%d/%m/%Y").ShouldNotRead(
            "2023-12-08", "12/31/2023", "31/02/2023", "08/12/23", "08/12/2023 10:00", " 08/12/2023", "08/12/2023 ", "\t08/12/2023", "08/12/2023\n", "08/12/0023", "", "x");
    }

    [Fact]
    public void With_the_month_s_name()
    {
        Of("%d-%b-%y").ShouldRead(("01-Aug-23", Day(2023, 8, 1)), ("1-AUG-23", Day(2023, 8, 1)), ("31-Dec-99", Day(1999, 12, 31)));
        Of("%d-%b-%y").ShouldNotRead("01-Agu-23", "31-Feb-23", "01-Aug-2023", "01-08-23");
    }

    [Fact]
    public void In_one_of_several_formats_in_their_order()
    {
        Of("%d/%m/%Y", "%m/%d/%Y").ShouldRead(("08/12/2023", Day(2023, 12, 8)), ("12/31/2023", Day(2023, 12, 31)));
        Of("%d/%m/%Y", "%Y").ShouldRead(("2023", Day(2023, 1, 1)));
        Of("%d/%m/%Y", "%m/%d/%Y").ShouldNotRead("31/31/2023", "2023-12-08");
    }

    [Fact]
    public void After_a_rewrite_into_the_iso_form()
    {
        var type = new ColumnType(TypeName.Date, [new TypeFormat.Rewrite("([0-9]{2})([0-9]{2})([0-9]{4})|never()()()", @"\3-\2-\1"), new TypeFormat.Pattern("%d.%m.%Y")]);
        type.ShouldRead(("08122023", Day(2023, 12, 8)), ("08.12.2023", Day(2023, 12, 8)));
        type.ShouldNotRead("31022023", "x08122023", "08122023x", "08122023\n", "2023-12-08");
    }

    private static ColumnType Of(params string[] formats) => new(TypeName.Date, [.. formats.Select(f => new TypeFormat.Pattern(f))]);

    private static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
