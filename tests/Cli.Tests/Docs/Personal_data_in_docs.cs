using System.Text.RegularExpressions;

namespace ContactCenter.Cli.Tests.Docs;

public sealed partial class Personal_data_in_docs : CcqTest
{
    private static readonly string[] _clear = ["Ada Lovelace", "ada@example.org", "+34 600 123 456", "please call my sister", "4111 1111 1111 1111", "lovelace"];

    public Personal_data_in_docs()
    {
        Given("suites/people.yaml", """
            suite: people
            data: people.csv
            row_key: [email]
            columns:
              name:  { pii: name, matches: "^[a-z]+$", unique: true }
              email: { pii: email, in_set: [nobody@example.org], length: 3 }
              phone: { pii: phone, matches: "^[0-9]+$" }
              card:  { pii: card, type: integer }
              note:  { pii: text, not_in_set: [please call my sister] }
            expectations:
              - expect_column_min_to_be_between: { column: name, min_value: a, max_value: b }
              - expect_column_most_common_value_to_be_in_set: { column: email, value_set: [nobody@example.org] }
            """);
        Given("data/people.csv", "name,email,phone,card,note\n"
            + string.Concat(Enumerable.Repeat("Ada Lovelace,ada@example.org,+34 600 123 456,4111 1111 1111 1111,please call my sister\n", 3))
            + "a record of Ada Lovelace that is broken\n");
    }

    [Fact]
    public void are_nowhere_in_clear()
    {
        Validate();

        var files = Directory.EnumerateFiles(InFolder("./docs"), "*", SearchOption.AllDirectories).Where(file => !file.Contains("/assets/", StringComparison.Ordinal)).ToList();
        files.Count.ShouldBeGreaterThan(6);
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            // What the suite itself says of its rules is no data.
            _clear.Where(value => value != "please call my sister" && text.Contains(value, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(file);
        }
    }

    [Fact]
    public void have_the_same_token_in_every_run()
    {
        Validate();
        Clock = new Later();
        Validate();

        var tokens = Directory.EnumerateFiles(InFolder("./docs/runs"), "people.html", SearchOption.AllDirectories)
            .Select(file => Token().Matches(File.ReadAllText(file)).Select(match => match.Value).Distinct().Order().ToList()).ToList();
        tokens.Count.ShouldBe(2);
        tokens[0].ShouldNotBeEmpty();
        tokens[1].ShouldBe(tokens[0]);
    }

    [Fact]
    public void have_a_key_that_only_its_owner_can_read()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such modes.");
            return;
        }

        Validate();

        (File.GetUnixFileMode(InFolder("./docs/.pii-key")) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)).ShouldBe(UnixFileMode.None);
    }

    [Fact]
    public void need_no_key_in_the_folder_where_the_environment_gives_one()
    {
        GivenVariable("CCQ_PII_KEY", "a key of the team");
        Validate();

        File.Exists(InFolder("./docs/.pii-key")).ShouldBeFalse();
    }

    private void Validate() => Ccq("validate ./suites --data ./data --report html=./docs").Code.ShouldBe(1);

    [GeneratedRegex("(name|email|phone|card|text):[0-9a-f]{12}")]
    private static partial Regex Token();

    private sealed class Later : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);

        public override long GetTimestamp() => 0;
    }
}
