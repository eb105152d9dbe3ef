namespace ContactCenter.Cli.Tests.Profiles;

public class A_drop_that_is_profiled : CcqTest
{
    private const string Suite = """
        # Proposed by 'ccq profile' from 3 rows of 1 file. Each comment says what was seen; what a rule means is for you to confirm.
        suite: calls
        data: calls.csv
        row_key: [call_id]  # tells every row from all others

        columns:
          # 3 values, 3 different, 3 characters each
          call_id:
            type: string  # text of no other type
            required: true  # no null, no empty text
            unique: true  # no value twice
            matches: "^c-[0-9]$"  # each text is shaped like a-9
          # 3 values, 2 different
          caller_name:
            type: string  # text of no other type
            required: true  # no null, no empty text
            pii: name  # guessed from the column's name: confirm; no value is shown here
          # 2 values, 33.3 % null, 2 different
          minutes:
            type: decimal  # all 2 values
            non_negative: true  # least 1.25

        expectations:
          - expect_table_row_count_to_be_between: { min_value: 1 }  # 3 rows

        """;

    private const string Summary = """
        calls
          3 rows of calls.csv

          column       type       null  distinct  values
          call_id      string                  3  'c-1' ×1, 'c-2' ×1, 'c-3' ×1
          caller_name  string                  2  pii: name, not shown  ·  like Aaa Aaaaa 67 %, like Aaa Aaaa 33 %
          minutes      decimal  33.3 %         2  1.25 to 4.5  ·  mean 2.875  ·  5 % 1.25, 50 % 1.25, 95 % 4.5  ·  '1.25' ×1, '4.5' ×1

          key         call_id

        """;

    public A_drop_that_is_profiled()
        => Given("drops/calls.csv", "call_id,caller_name,minutes\nc-1,Zoe Fisch,4.5\nc-2,Ana Ricc,1.25\nc-3,Zoe Fisch,\n");

    [Fact]
    public void gets_a_summary_and_a_suite_that_it_meets()
    {
        Ccq("profile ./drops/calls.csv -o ./drops/calls.yaml").ShouldBe(0, Summary + "\n./drops/calls.yaml: proposed, read back without faults, and met by the drop");
        File.ReadAllText(InFolder("./drops/calls.yaml")).ShouldBe(Suite);
        Ccq("validate ./drops/calls.yaml").Code.ShouldBe(0);
    }

    [Fact]
    public void has_its_suite_on_standard_output_and_its_summary_beside_it()
    {
        ErrorWidth = 1000;
        var ended = Ccq("profile ./drops/calls.csv --data ./drops");
        (ended.Code, ended.Output).ShouldBe((0, Suite));
        ended.Error.ShouldBe(Summary + "\n");
    }

    [Fact]
    public void is_named_from_the_root_where_it_is_not_here()
        => Ccq("profile calls.csv --data ./drops").Output.ShouldBe(Suite);

    [Fact]
    public void goes_with_others_into_a_folder_from_which_it_is_found_again()
    {
        Given("data/eu/teams/a.csv", "team_id,city\nT1,LIS\nT2,MAD\n");
        Given("data/eu/agents.ndjson.gz", Gzipped("{\"agent_no\":\"A1\",\"team_id\":\"T1\"}\n{\"agent_no\":\"A2\",\"team_id\":\"T1\"}\n"));
        var ended = Ccq("profile ./data/eu/teams/*.csv ./data/eu/agents.ndjson.gz -o ./suites/eu");
        ended.Code.ShouldBe(0, ended.Error);
        Directory.GetFiles(InFolder("./suites/eu")).Select(Path.GetFileName).Order().ShouldBe(["agents.yaml", "teams.yaml"]);
        File.ReadAllText(InFolder("./suites/eu/agents.yaml")).ShouldContain("\ndata: eu/agents.ndjson.gz\n");
        File.ReadAllText(InFolder("./suites/eu/teams.yaml")).ShouldContain("\ndata: \"eu/teams/*.csv\"\n");
        File.ReadAllText(InFolder("./suites/eu/agents.yaml")).ShouldContain("references: { suite: teams, column: team_id }  # every value is there\n");
        Ccq("validate ./suites").Code.ShouldBe(0);
    }

    [Fact]
    public void fits_into_a_narrow_terminal()
    {
        OutputWidth = 40;
        var ended = Ccq("profile ./drops/calls.csv -o ./x.yaml");
        ended.Output.Split('\n').TakeWhile(line => !line.Contains("x.yaml")).ShouldAllBe(line => line.Length <= 46);
        ended.Output.ShouldContain("pii: name, not shown");
    }

    private static byte[] Gzipped(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(bytes, System.IO.Compression.CompressionLevel.Fastest))
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
