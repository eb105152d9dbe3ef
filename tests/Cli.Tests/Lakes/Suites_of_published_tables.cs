namespace ContactCenter.Cli.Tests.Lakes;

public class Suites_of_published_tables : DeskTest
{
    public Suites_of_published_tables()
    {
        GivenTwoRuns();
        Given("suites/desk/cities.yaml", """
            suite: cities
            table: gold.calls_by_city
            columns:
              city: { type: string, in_set: [LIS, MAD] }
              calls: { type: integer, between: [1, 1] }
              last_call: { type: timestamp }
            """);
    }

    [Fact]
    public void judge_what_is_published()
        => Ccq("validate ./suites --lake ./lake").ShouldBe(1, """
            ✗ FAILED  desk/cities
              2 rows of gold.calls_by_city  ·  ./suites/desk/cities.yaml

              ✗ critical  calls is between 1 and 1
                          failing  1 of 2 rows, 50 %
                          found    2 ×1
                          example  calls=2
                          rule     ./suites/desk/cities.yaml:5

              ✓ met       4 rules

            1 suite  ·  4 rules met, 1 unmet, 0 errored, 0 not applicable  ·  2 rows, 0 rejected  ·  0 ms
            ✗ exit 1: failed; 1 critical rule unmet
            """);

    [Fact]
    public void say_in_JSON_what_they_judged()
    {
        var json = Ccq("validate ./suites --lake ./lake --format json").Output;
        json.ShouldContain("\"status\": \"judged\"");
        json.ShouldContain("\"data\": \"gold.calls_by_city\"");
        json.ShouldContain("\"rows\": 2,");
    }

    [Fact]
    public void look_in_other_systems_after_their_own_and_say_so()
    {
        File.Move(InFolder("./suites/desk/cities.yaml"), InFolder("./suites/cities.yaml"));
        Ccq("validate ./suites --lake ./lake --format json").Output.ShouldContain("\"data\": \"desk/gold/calls_by_city\"");
    }

    [Fact]
    public void refer_to_tables_of_other_suites_and_drops_refer_to_them()
    {
        Given("suites/desk/calls.yaml", "suite: calls\ntable: silver.calls\ncolumns: { id: {}, city: { references: { suite: cities, column: city } } }\n");
        Given("suites/desk/drop.yaml", "suite: drop\ndata: x.csv\ncolumns: { town: { references: { suite: cities, column: city } } }\n");
        Given("data/x.csv", "town\nLIS\nOSL\n");
        var ended = Ccq("validate ./suites/desk/calls.yaml --lake ./lake");
        ended.Code.ShouldBe(0, ended.Output + ended.Error);

        ended = Ccq("validate ./suites/desk/drop.yaml --lake ./lake");
        ended.Code.ShouldBe(1, ended.Output + ended.Error);
        ended.Output.ShouldContain("'OSL' ×1");
    }

    [Fact]
    public void of_tables_that_are_not_published_are_not_judged()
    {
        Given("suites/desk/cities.yaml", "suite: cities\ntable: gold.others\ncolumns: { city: {} }\n");
        Ccq("validate ./suites --lake ./lake").Code.ShouldBe(4);
        Ccq("validate ./suites --lake ./lake").Output.ShouldContain("– NOT PUBLISHED YET  desk/cities\n");
    }

    [Fact]
    public void can_not_judge_a_table_that_lacks_a_file()
    {
        foreach (var file in Directory.GetFiles(InFolder("./lake/desk/gold/calls_by_city"), "*.parquet"))
            File.Delete(file);
        var ended = Ccq("validate ./suites --lake ./lake");
        ended.Code.ShouldBe(3);
        ended.Output.ShouldContain("✗ desk/gold/calls_by_city version 1: expected file ");
    }

    [Fact]
    public void need_a_lake_where_one_is_named()
        => Ccq("validate ./suites --lake ./none").ShouldBe(2, "", "ccq: --lake ./none: expected the folder of a lake, found none there. `ccq run` makes it; --lake names another.");
}
