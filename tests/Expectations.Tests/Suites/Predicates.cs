using ContactCenter.Expectations.Suites.Checks;

namespace ContactCenter.Expectations.Tests.Suites;

public class Predicates
{
    [Theory]
    [InlineData("1=1) OR (1=1", "has a ) at character 4 that closes nothing")]
    [InlineData("(a", "has a ( at character 1 that is never closed")]
    [InlineData("a IN (1, [2)", "has a ) at character 12 that closes nothing")]
    [InlineData("a]", "has a ] at character 2 that closes nothing")]
    [InlineData("a = 'x", "has a ' at character 5 that is never closed")]
    [InlineData("a = 'it''s", "has a ' at character 9 that is never closed")]
    [InlineData("\"a = 1", "has a \" at character 1 that is never closed")]
    [InlineData("a /* b", "has a /* at character 3 that is never closed")]
    [InlineData("a = $t$b$$", "has a $t$ at character 5 that is never closed")]
    [InlineData("a = E'b\\'", "has a ' at character 6 that is never closed")]
    [InlineData("true; DROP TABLE t", "has a ; at character 5; expected one predicate, without an end of a statement")]
    [InlineData("a -- b\n)", "has a ) at character 8 that closes nothing")]
    public void that_are_not_whole_are_told_of(string sql, string expected) => SqlPredicate.Problem(sql).ShouldBe(expected);

    [Theory]
    [InlineData("a > 1 AND (b[1] = {'k': 2}.k OR c)")]
    [InlineData("a = ');' AND \");(\" = ''''")]
    [InlineData("a /* ) ; ( */ > 1 -- (;")]
    [InlineData("a = $$);($$ OR a = $t$);$$($t$")]
    [InlineData("a = E'\\');'")]
    [InlineData("name = 'b' AND type='c'")]
    [InlineData("a = $1 OR b = $2")]
    [InlineData("a - -1 / 2 > 0")]
    public void that_are_whole_pass(string sql) => SqlPredicate.Problem(sql).ShouldBeNull();

    [Fact]
    public void in_a_short_form_are_checked_where_they_stand()
        => ASuite.Faults(ASuite.OfColumn("{ not_null: { row_condition: '1=1) OR (1=1' } }")).ShouldBe(
            ["suite.yaml:4:35: error CCQ310: row_condition has a ) at character 4 that closes nothing"]);

    [Fact]
    public void in_a_long_form_are_checked_where_they_stand()
        => ASuite.Faults(ASuite.Of("expect_column_values_to_satisfy: { column: c, predicate: 'c; c' }")).ShouldBe(
            ["suite.yaml:4:62: error CCQ310: predicate has a ; at character 2; expected one predicate, without an end of a statement"]);
}
