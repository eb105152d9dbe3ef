using ContactCenter.Expectations.Results;

namespace ContactCenter.Reports.Tests.Console;

public class Hostile_values
{
    private static readonly string _long = new('x', 1_000_000);

    private static readonly ValidationResult _verdict = Some.Verdict(Some.Suite(
        "messages[red]",
        Some.Rule(
            "note\u001b[2J",
            "is one of '[bold red]', '\u202eevil'",
            Outcome.Unmet,
            details: Some.Unexpected(
                20,
                2500,
                0,
                ("\u001b[31mred\u001b[0m", 9),
                ("[red]markup[/]", 5),
                ("two\nlines\r\n\tand a 'quote' \\", 3),
                ("right\u202eto left\u200b\u00a0", 2),
                (_long, 1))),
        Some.Rule("other", "is of its type", Outcome.Unmet, details: Some.Unexpected(
            6,
            2500,
            0,
            ("broken \ud800 surrogate", 1),
            ("\u0007\u0000\u009b31m", 1),
            ("東京から来ました、とても長い文章です、まだ続きます、終わりが見えません、ほんとうに", 1),
            (new byte[] { 0, 255, 27 }, 1),
            (new List<object?> { "a'b", 2L, null, double.NaN, new DateOnly(2024, 2, 29) }, 1)))) with
    {
        Owner = "[link=https://example.com]me[/]\u001b]8;;",
    });

    [Fact]
    public void are_shown_and_do_nothing() => Rendered.AtBothWidths(_verdict).ShouldMatchApproved();

    [Fact]
    public void leave_no_character_that_a_terminal_obeys()
        => Rendered.At(80, _verdict).ShouldAllBe(c => c == '\n' || !(char.IsControl(c) || c == '\u202e' || c == '\u200b' || char.IsSurrogate(c)));

    [Fact]
    public void do_not_flood_the_screen() => Rendered.At(80, _verdict).Length.ShouldBeLessThan(4000);
}
