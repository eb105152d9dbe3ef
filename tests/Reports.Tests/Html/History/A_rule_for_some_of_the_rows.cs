using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Tests.Html.History;

public class A_rule_for_some_of_the_rows
{
    private static readonly ExpectationResult _rule = SomeHistory.Rule("a", 1);

    [Fact]
    public void says_for_which() => SentenceOf(_rule with { Kwargs = [new("column", "a"), new("row_condition", " hour(\"at\") <> 0\n")] }).ShouldBe($"{_rule.Sentence}, where hour(\"at\") <> 0");

    [Fact]
    public void is_cut_where_its_condition_is_long()
        => SentenceOf(_rule with { Kwargs = [new("row_condition", new string('x', 1000))] }).ShouldBe($"{_rule.Sentence}, where {new string('x', 159)}…");

    [Fact]
    public void is_left_alone_where_it_is_for_all() => SentenceOf(_rule).ShouldBe(_rule.Sentence);

    private static string SentenceOf(ExpectationResult rule) => RuleSentence.InFull(Some.Suite("orders", rule)).Results[0].Sentence;
}
