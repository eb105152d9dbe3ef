using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Tests.Console;

public class The_mark_of_an_error
{
    private static readonly ValidationResult _verdict = Some.Verdict(
        Some.Suite("messages", Some.Errored("note", "Binder Error: no such column\n\nLINE 2: one AND two AND nosuch = 3\n                        ^", sql: null)));

    [Fact]
    public void stands_under_what_it_points_at()
    {
        string[] lines = Rendered.At(120, _verdict).Split('\n');
        var excerpt = Array.FindIndex(lines, line => line.Contains("LINE 2", StringComparison.Ordinal));

        lines[excerpt + 1].IndexOf('^').ShouldBe(lines[excerpt].IndexOf("nosuch", StringComparison.Ordinal));
    }

    [Fact]
    public void is_left_out_where_its_line_is_broken() => Rendered.At(50, _verdict).ShouldNotContain("^\n");
}
