using System.Text.RegularExpressions;
using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html;

namespace ContactCenter.Reports.Tests.Html.Pages;

public sealed class A_table_page : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ccq-docs-").FullName;

    [Fact]
    public void of_3000_rules_stays_under_3_MB()
    {
        ExpectationResult[] Rules(Func<int, bool> fails) => [.. Enumerable.Range(0, 3000).Select(i => fails(i)
            ? Some.Rule($"column_{i % 300}", $"is one of the values that the source promised ({i})", Outcome.Unmet, line: i + 1, details: Some.Unexpected(
                1279, 2500, 0, [.. Enumerable.Range(0, 20).Select(value => ((object?)new string((char)('a' + value), 90), 20L))]))
            : Some.Rule($"column_{i % 300}", $"is one of the values that the source promised ({i})", line: i + 1))];
        var docs = new DataDocs(_folder);
        for (var run = 0; run < 2; run++)
            docs.Add(Some.Verdict(Some.Suite("messages", Rules(i => (i + run) % 2 == 0))) with { StartedAt = Some.Start.AddDays(run) });

        var page = new FileInfo(Pages().Max()!);
        page.Length.ShouldBeInRange(600_000, 3_000_000);
        File.ReadAllText(page.FullName).Split("data-row").Length.ShouldBe(3001);
    }

    [Fact]
    public void tells_the_run_before_and_since_when_rules_fail()
    {
        var docs = new DataDocs(_folder);
        for (var run = 0; run < 40; run++)
        {
            var verdict = Some.Verdict(Some.Suite("messages", run % 10 == 0 ? Some.Rule("orderId", "is not null") : Some.Rule("orderId", "is not null", Outcome.Unmet, details: Some.Unexpected(run, 2500, 0))));
            docs.Add(verdict with { StartedAt = Some.Start.AddDays(run) });
        }

        var page = File.ReadAllText(Pages().Max()!);
        page.ShouldContain("since 2026-04-01 08:30, 9 runs");
        page.ShouldContain("Failed in 27 of the last 30 runs; from 0 % to 1.6 % of the rows, now 1.6 %; allowed: 0 %");
        Regex.Count(page, "class=\"mark ").ShouldBe(30);
    }

    [Fact]
    public void leads_nowhere_that_is_not_there()
    {
        var docs = new DataDocs(_folder);
        for (var run = 0; run < 3; run++)
        {
            docs.Add(Some.Verdict(Some.Suite("messages", SomeTable.Unmet, Some.Rule("a\"><b>", "is b", run == 1 ? Outcome.Unmet : Outcome.Met))) with
            {
                StartedAt = Some.Start.AddDays(run),
            });
        }

        foreach (var path in Pages())
        {
            var page = File.ReadAllText(path);
            var links = Regex.Matches(page, "(?:href|src)=\"([^\"]*)\"").Select(match => match.Groups[1].Value).Distinct();
            foreach (var link in links)
            {
                if (link.StartsWith('#'))
                    page.ShouldContain($" id=\"{link[1..]}\"");
                else
                    File.Exists(Path.Combine(Path.GetDirectoryName(path)!, link.Split('#')[0])).ShouldBeTrue(link);
            }

            Regex.Matches(page, " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ShouldBeUnique();
        }
    }

    [Fact]
    public void of_a_table_that_was_not_read_says_why()
    {
        new DataDocs(_folder).Add(Some.Verdict(Some.Unread("orders", SuiteStatus.Unreadable, "orders.csv.gz: the gzip stream is truncated\u001b[2J<script>")));

        File.ReadAllText(Pages().Single()).ShouldContain("orders.csv.gz: the gzip stream is truncated\\u001b[2J&lt;script&gt;");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string[] Pages() => Directory.GetFiles(Path.Combine(_folder, "runs"), "*.html", SearchOption.AllDirectories).Where(path => path.Contains("customer-courier", StringComparison.Ordinal)).ToArray();
}
