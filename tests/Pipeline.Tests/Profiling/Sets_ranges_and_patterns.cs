namespace ContactCenter.Pipeline.Tests.Profiling;

public class Sets_ranges_and_patterns : ProfilingTest
{
    private IReadOnlyList<string> LinesOf(string column, int rows, Func<int, string> value)
    {
        GivenRows("t.csv", $"n,{column}", Enumerable.Range(1, rows).Select(i => $"{i},{value(i)}"));
        return Lines(Profile("t.csv")[0], column);
    }

    [Fact]
    public void a_few_values_each_seen_often_are_a_set()
        => LinesOf("stage", 90, i => ((string[])["OPEN", "NO", "true"])[i % 3])
            .ShouldContain("in_set: [\"NO\", OPEN, \"true\"]  # 3 values, 30 to 30 rows each");

    [Fact]
    public void a_value_seen_far_less_often_is_left_out_of_the_set()
        => LinesOf("stage", 900, i => i < 4 ? "opne" : i % 2 == 0 ? "OPEN" : "DONE")
            .ShouldContain("in_set: { values: [DONE, OPEN], mostly: 0.99, severity: warning }  # 2 values, 448 to 449 rows each; left out as rare: 'opne' (3)");

    [Fact]
    public void many_values_or_few_rows_are_no_set()
    {
        LinesOf("word", 300, i => $"w{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}").ShouldNotContain(line => line.StartsWith("in_set"));
        LinesOf("word", 6, i => i % 2 == 0 ? "x" : "y").ShouldNotContain(line => line.StartsWith("in_set"));
    }

    [Fact]
    public void nothing_but_0_and_1_is_a_flag()
        => LinesOf("open", 200, i => $"{i % 2}").ShouldContain("between: [0, 1]  # a flag: 0 and 1, each at least 100 times");

    [Fact]
    public void whole_numbers_all_given_often_are_a_scale()
    {
        LinesOf("score", 200, i => $"{(i % 5) + 1}").ShouldContain("between: [1, 5]  # a scale: every value from 1 to 5, each at least 40 times");
        LinesOf("score", 600, i => i == 9 ? "11" : $"{i % 11}").ShouldContain(
            "between: { min: 0, max: 10, mostly: 0.99, severity: warning }  # a scale: every value from 0 to 10, each at least 53 times; 1 beyond (0.2 %)");
    }

    [Fact]
    public void measures_have_a_sign_and_a_bound_with_room()
    {
        var lines = LinesOf("seconds", 100, i => $"{i * 13}.5");
        lines.ShouldContain("non_negative: true  # least 13.5");
        lines.ShouldContain("between: { max: 2000, severity: warning }  # a guess: 13.5 to 1,300.5, half of them up to 650.5");
        LinesOf("price", 100, i => $"{i}.25").ShouldContain("positive: true  # least 1.25");
    }

    [Fact]
    public void a_few_negative_measures_warn()
        => LinesOf("seconds", 500, i => i == 8 ? "-5" : $"{i * 13}.5").ShouldContain("non_negative: { mostly: 0.99, severity: warning }  # 1 below 0 (0.2 %)");

    [Fact]
    public void numbers_below_zero_are_bounded_on_both_sides()
        => LinesOf("balance", 100, i => $"{(i - 50) * 10}.5").ShouldContain(line => line.StartsWith("between: { min: -1000, max: 1000, severity: warning }"));

    [Fact]
    public void ids_have_no_range()
        => LinesOf("orderId", 100, i => $"{i + 7000}").ShouldNotContain(line => line.StartsWith("between") || line.StartsWith("non_negative"));

    [Fact]
    public void ids_of_one_shape_match_it_with_the_letters_that_all_begin_with()
        => LinesOf("ref", 100, i => $"INT{i + 4000}").ShouldContain("matches: \"^INT[0-9]{4}$\"  # each text is shaped like AAA9999");

    [Fact]
    public void ids_of_growing_length_match_any()
        => LinesOf("ref", 200, i => $"{(char)('A' + (i % 26))}-{i}").ShouldContain("matches: \"^[A-Z]-[0-9]+$\"  # each text is shaped like A-999");

    [Fact]
    public void uuids_match_theirs()
        => LinesOf("ref", 30, i => $"00000000-0000-4000-8000-{i:x12}").ShouldContain(
            "matches: \"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$\"  # each text is a UUID");

    [Fact]
    public void codes_of_one_length_have_it()
        => LinesOf("city", 30, i => $"{(char)('A' + i % 26)}{(char)('A' + i / 2)}X").ShouldContain("length: 3  # each text");

    [Fact]
    public void shapes_are_told_with_their_share()
    {
        GivenRows("t.csv", "n,ref", Enumerable.Range(1, 200).Select(i => $"{i},{(i % 4 == 0 ? $"x_{i + 1000}" : $"É{i + 1000}")}"));
        Column("t.csv", "ref").Patterns.Select(shape => (shape.Text, shape.Share)).ShouldBe([("¤9999", 0.75), ("a_9999", 0.25)]);
    }
}
