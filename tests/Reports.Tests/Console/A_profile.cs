using System.Globalization;
using ContactCenter.Expectations.Results.Profiles;
using ContactCenter.Reports.Console;

namespace ContactCenter.Reports.Tests.Console;

public class A_profile
{
    private static readonly TableProfile _profile = new("calls", "calls/*.csv", 12_345, 2,
    [
        new("call_id", "integer") { Distinct = 12_345, IsDistinctExact = true, Min = "1", Max = "12345", Mean = 6173, Quantiles = ["618", "3087", "6173", "9259", "11728"] },
        new("caller\u001b[31m", "string") { Pii = "phone", Nulls = 5, Distinct = 9_800, Patterns = [new("+99999999999", 0.97)] },
        new("stage", "string") { Empty = 3, OtherType = 1, Distinct = 2, IsDistinctExact = true, Min = "a", Max = "b", TopValues = [new("OPEN\n", 9_000), new("'", 3_345)] },
        new("at", "timestamp") { Distinct = 12_000, Min = "2024-01-01 08:00:00", Max = "2024-01-02 08:00:00" },
    ])
    {
        Files = 3,
        Keys = [new(["call_id"], 0), new(["caller", "at"], 4)],
        References = [new("stage", "stages", "code", 7), new("call_id", "tickets", "call_id", 0)],
    };

    private static string At(int width)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        ProfileConsole.Write(_profile, ConsoleFactory.Create(output, isTerminal: false, noColor: true, width));
        return output.ToString();
    }

    [Fact]
    public void has_a_line_for_each_column_and_nothing_in_it_acts_on_the_terminal()
        => At(200).ShouldBe("""
            calls
              12,345 rows of calls/*.csv (3 files), 2 records could not be read

              column            type         null  distinct  values
              call_id           integer              12,345  1 to 12345  ·  mean 6,173  ·  5 % 618, 50 % 6173, 95 % 11728
              caller\u001b[31m  string     0.04 %    ~9,800  pii: phone, not shown  ·  like +99999999999 97 %
              stage             string                    2  1 of another type  ·  3 empty  ·  'OPEN\n' ×9,000, '\'' ×3,345
              at                timestamp           ~12,000  2024-01-01 08:00:00 to 2024-01-02 08:00:00

              key         call_id
              key         caller, at  (4 rows repeated)
              reference   stage → stages.code  (7 rows without)
              reference   call_id → tickets.call_id


            """);

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    public void stays_within_the_width_of_the_terminal_but_for_what_can_not_be_broken(int width)
    {
        var lines = At(width).Split('\n');
        lines.ShouldAllBe(line => line.Length <= Math.Max(width, 52));
        string.Join(' ', lines.Select(line => line.Trim())).ShouldContain("1 to 12345");
    }

    [Fact]
    public void without_rows_says_so()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        ProfileConsole.Write(new("t", "t.csv", 0, 0, [new("id", "no value")]), ConsoleFactory.Create(output, isTerminal: false, noColor: true, 100));
        output.ToString().ShouldBe("t\n  0 rows of t.csv\n\n  column  type      null  distinct  values\n  id      no value               0\n\n");
    }
}
