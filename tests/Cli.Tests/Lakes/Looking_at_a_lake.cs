namespace ContactCenter.Cli.Tests.Lakes;

public class Looking_at_a_lake : DeskTest
{
    public Looking_at_a_lake() => GivenTwoRuns();

    [Fact]
    public void lists_its_tables()
        => Lake("lake", "tables").ShouldBe(0, """
            table                    rows  files       size  version  changed (UTC)
            desk/bronze/calls           3      2 SIZE        1  2024-05-06 08:00:00Z
            desk/bronze/calls_files     2      2 SIZE        1  2024-05-06 08:00:00Z
            desk/gold/calls_by_city     2      1 SIZE        1  2024-05-06 08:00:00Z
            desk/silver/calls           3      2 SIZE        1  2024-05-06 08:00:00Z

            4 tables, SIZE  ·  publication 2 of 2024-05-06 08:00:00Z  ·  by 20240506T080000Z-RANDOM
            """);

    [Fact]
    public void shows_a_table_with_its_columns()
        => Lake("lake", "show", "calls_by_city").ShouldBe(0, """
            desk/gold/calls_by_city
              rows        2 in 1 file, SIZE
              version     1 of 2024-05-06 08:00:00Z
              folder      ./lake/desk/gold/calls_by_city

              column     type       in the log
              city       VARCHAR    string
              calls      BIGINT     long
              last_call  TIMESTAMP  timestamp
            """);

    [Fact]
    public void shows_a_table_as_it_was()
    {
        Lake("lake", "show", "gold.calls_by_city", "--as-of", "2024-05-06T07:30").Output.ShouldContain("  rows        2 in 1 file, SIZE\n  version     0 of 2024-05-06 07:00:00Z\n");
        Lake("lake", "show", "calls_by_city", "--as-of", "0").Output.ShouldContain("  version     0 of 2024-05-06 07:00:00Z\n");
    }

    [Fact]
    public void tells_the_history_of_a_table_the_latest_first()
        => Lake("lake", "history", "desk/gold/calls_by_city").ShouldBe(0, """
            desk/gold/calls_by_city
              version  time (UTC)            operation  rows  files  publication  run
                    1  2024-05-06 08:00:00Z  WRITE         2  +1 -1            2  20240506T080000Z-RANDOM
                    0  2024-05-06 07:00:00Z  WRITE         2  +1 -0            1  20240506T070000Z-RANDOM
            """);

    [Fact]
    public void tells_the_publications_the_latest_first()
        => Lake("lake", "history").ShouldBe(0, """
            publication 2  2024-05-06 08:00:00Z  ·  by 20240506T080000Z-RANDOM
              desk/bronze/calls version 1
              desk/bronze/calls_files version 1
              desk/gold/calls_by_city version 1
              desk/silver/calls version 1
            publication 1  2024-05-06 07:00:00Z  ·  by 20240506T070000Z-RANDOM
              desk/bronze/calls version 0
              desk/bronze/calls_files version 0
              desk/gold/calls_by_city version 0
              desk/silver/calls version 0
            """);

    [Theory]
    [InlineData("calls", "ccq: calls: expected the name of one published table, found 2 that end so: desk/bronze/calls, desk/silver/calls. Write which.")]
    [InlineData("gold.cals_by_city", "ccq: gold/cals_by_city: expected the name of a published table, found none of that name. Did you mean desk/gold/calls_by_city?")]
    public void needs_the_name_of_one_table(string name, string fault) => Lake("lake", "show", name).ShouldBe(2, "", fault);

    [Theory]
    [InlineData("2023-01-01", "ccq: ./lake as of 2023-01-01T00:00:00.000Z: expected a time after the first publication, found publications 1 to 2, the first of 2024-05-06T07:00:00.000Z. `ccq lake history` lists them.")]
    public void can_not_go_back_before_the_first_publication(string time, string fault)
        => Lake("lake", "show", "calls_by_city", "--as-of", time).ShouldBe(2, "", fault);

    [Fact]
    public void needs_a_lake()
        => Ccq("lake tables --lake ./none").ShouldBe(2, "", "ccq: --lake ./none: expected the folder of a lake, found none there. `ccq run` makes it; --lake names another.");

    [Theory]
    [InlineData("lake", "ccq: expected a command after 'ccq lake', found none\nRun 'ccq lake --help' for the options.")]
    [InlineData("lake tabels", "ccq: expected a command after 'ccq lake', found 'tabels'; did you mean 'tables'?\nRun 'ccq lake --help' for the options.")]
    [InlineData("lake show", "ccq: Required argument missing for command: 'show'.\nRun 'ccq lake show --help' for the options.")]
    [InlineData("lake show x --as-of yesterday", "ccq: --as-of yesterday: expected a version, such as 3, or a time in UTC, such as 2024-05-06T07:08:09Z\nRun 'ccq lake show --help' for the options.")]
    [InlineData("lake show --asof", "ccq: there is no option '--asof'; did you mean '--as-of'?\nRun 'ccq lake show --help' for the options.")]
    public void needs_a_sound_line(string line, string fault) => Ccq(line).ShouldBe(2, "", fault);
}
