using System.Text.RegularExpressions;
using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html;

namespace ContactCenter.Reports.Tests.Html.Pages;

public sealed partial class Hostile_names : IDisposable
{
    private const string Hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>\u202e\u200f\u001b[31m\u2028";
    private const string Shown = "\\u202e\\u200f\\u001b[31m\\u2028";

    private readonly SomeHistory _docs = new();

    [Fact]
    public void are_text_on_every_page_of_a_validation()
    {
        var rule = Some.Rule(Hostile, Hostile, Outcome.Unmet, details: new() { Observed = new(Hostile) }) with { Description = Hostile };
        _docs.Validated(
            Some.Suite(Hostile, rule) with { System = Hostile, Owner = Hostile, Description = Hostile },
            Some.Unread($"{Hostile}2", SuiteStatus.Unreadable, Hostile));

        ShouldBeHarmless();
        _docs.Page(DocsFolder.Index).ShouldContain(Shown);
    }

    [Fact]
    public void are_text_on_every_page_of_a_run()
    {
        _docs.Ran(
            SomeRun.Published(Hostile, Some.Suite(Hostile, SomeHistory.Rule(Hostile, 3)) with { System = Hostile }) with
            {
                Sources = [SomeRun.Messages with { Source = Hostile, Suite = Hostile, Accepted = 1 }],
                Steps = [new(Hostile, [new(Hostile, 3)], 1, 2, null)],
                Stages = [new(Hostile, Hostile, TimeSpan.FromSeconds(1), 3)],
                Tables = [new(Hostile, 1, 2, Hostile)],
                Sinks = [new("csv", Hostile, Hostile, 3, null), new("csv", Hostile, Hostile, 0, Hostile)],
                Notes = [Hostile],
            },
            SomeRun.Stopped($"{Hostile}2") with { Reasons = [Hostile] });

        ShouldBeHarmless();
        _docs.Page(DocsFolder.Index).ShouldContain(Shown);
    }

    public void Dispose() => _docs.Dispose();

    private void ShouldBeHarmless()
    {
        var pages = Directory.EnumerateFiles(_docs.Root, "*.html", SearchOption.AllDirectories).ToList();
        pages.Count.ShouldBeGreaterThan(3);
        foreach (var page in pages)
        {
            var text = File.ReadAllText(page);
            // The frame's own scripts and the list of rules are all that there is.
            Scripts().Matches(text).Select(match => match.Value).ShouldAllBe(script => script.Contains("assets/") || script.Contains("application/json"), page);
            text.ShouldNotContain("<img", customMessage: page);
            Unseen().IsMatch(text).ShouldBeFalse(page);
        }
    }

    [GeneratedRegex("<script[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Scripts();

    [GeneratedRegex(@"[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]")]
    private static partial Regex Unseen();
}
