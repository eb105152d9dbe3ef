using ContactCenter.Expectations.Suites.Checks;

namespace ContactCenter.Expectations.Tests.Suites;

public class Regular_expressions
{
    [Theory]
    [InlineData("(?=a)", "has a look-around ((?=) at character 1, which RE2 does not do")]
    [InlineData("a(?<!b)", "has a look-around ((?<!) at character 2, which RE2 does not do")]
    [InlineData(@"(a)\1", @"has a back-reference (\1) at character 4, which RE2 does not do")]
    [InlineData("a)", @"has a ) at character 2 that closes nothing; write \) for the character")]
    [InlineData("(a", @"has a ( at character 1 that is never closed; write \( for the character")]
    [InlineData("[a", @"has a [ at character 1 that is never closed; write \[ for the character")]
    [InlineData("[]", @"has a [ at character 1 that is never closed; write \[ for the character")]
    [InlineData("[z-a]", "has the range z-a at character 2, which ends before it starts")]
    [InlineData("*a", @"repeats nothing at character 1 (*); write \* for the character")]
    [InlineData("a|+b", @"repeats nothing at character 3 (+); write \+ for the character")]
    [InlineData("a**", "repeats a repetition at character 3 (*), which RE2 does not do; put the first in (?:…)")]
    [InlineData("a{2}{3}", "repeats a repetition at character 5 ({3}), which RE2 does not do; put the first in (?:…)")]
    [InlineData("a{3,2}", "has the repetition {3,2} at character 2, whose least is above its greatest")]
    [InlineData("a{1001}", "repeats more than 1000 times at character 2, which RE2 does not do")]
    [InlineData("a\\", @"ends in a single \; write \\ for the character")]
    [InlineData(@"a\Z", @"has the unknown escape \Z at character 2")]
    [InlineData("(?>a)", "has an unknown group ((?>) at character 1; RE2 knows (?:…), (?P<name>…) and the flags i, m, s, U")]
    public void that_are_not_of_RE2_are_told_of(string pattern, string expected) => RegexSyntax.Problem(pattern).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData(@"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
    [InlineData(@"^\+[0-9]{8,15}$")]
    [InlineData("a{,5}")]
    [InlineData("a{b}")]
    [InlineData("{")]
    [InlineData("(?i)abc|(?:d|e)*?")]
    [InlineData("(?P<year>[0-9]{4})(?<month>[0-9]{2})")]
    [InlineData("[]a]|[^]]|[a-]|[-a]|[[:alpha:]_]")]
    [InlineData(@"\p{Greek}\pN\x{10FFFF}\x7f\Q(*[\E\d\.\/\-")]
    [InlineData(@"[\w\-\]\\]+")]
    [InlineData(@"(\(=)")]
    [InlineData("^*")]
    [InlineData("(|a)+")]
    [InlineData("(?i:a)+(?s-m)b")]
    public void of_RE2_pass(string pattern) => RegexSyntax.Problem(pattern).ShouldBeNull();

    [Fact]
    public void in_a_suite_are_checked_where_they_stand()
        => ASuite.Faults(ASuite.OfColumn("{ matches: '^(?!a)' }")).ShouldBe(
            ["suite.yaml:4:17: error CCQ309: the regular expression '^(?!a)' has a look-around ((?!) at character 2, which RE2 does not do"]);
}
