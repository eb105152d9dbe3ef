namespace ContactCenter.Reports.Tests.Console;

public class A_console
{
    private static readonly ContactCenter.Expectations.Results.ValidationResult _verdict =
        Some.Verdict(Some.Suite("messages", Some.Rule("orderId", "is not null")));

    [Fact]
    public void on_a_terminal_has_colour() => Rendered.At(80, _verdict, isTerminal: true).ShouldContain("\u001b[32m✓ PASSED\u001b[0m");

    [Fact]
    public void colours_a_sentence_at_once_not_word_by_word()
        => Rendered.At(80, _verdict, isTerminal: true).ShouldContain("\u001b[32m✓ exit 0: passed\u001b[0m");

    [Fact]
    public void without_a_terminal_has_none() => Rendered.At(80, _verdict).ShouldNotContain('\u001b');

    [Fact]
    public void has_none_where_the_user_wants_none()
        => Rendered.At(80, _verdict, isTerminal: true, noColor: true).ShouldBe(Rendered.At(80, _verdict));
}
