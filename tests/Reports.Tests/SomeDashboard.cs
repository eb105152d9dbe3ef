using ContactCenter.Expectations.Results.Dashboards;

namespace ContactCenter.Reports.Tests;

/// <summary>Dashboards and pictures.</summary>
internal static class SomeDashboard
{
    public static Dashboard Of(params Picture[] pictures) => new("csat", "Satisfaction", pictures)
    {
        Description = "Answers to a survey.",
        Owner = "shop",
        Publication = 7,
        PublishedAt = new(2026, 3, 1, 8, 30, 0, 250, TimeSpan.Zero),
    };

    /// <summary>Agents, best first.</summary>
    public static Picture Agents => new(
        "best_agents",
        "Best agents",
        "Who is best?",
        PictureKind.Bar,
        [new("agent", "Agent", PictureFormat.Text), new("mean", "Mean", PictureFormat.Score), new("responses", "Responses", PictureFormat.Count)])
    {
        X = "agent",
        Values = ["mean"],
        Rows = [["name:5aa98c9948fe", 4.875, 1234L], ["name:db4d78d60d8d", 4.0, 20L], [null, null, 1L]],
        Basis = new("responses", 16214, 17182) { Which = "of such agents" },
    };

    /// <summary>Days by who opened, with a day on which nothing was.</summary>
    public static Picture Days => new(
        "days",
        "Conversations a day",
        "Are there more?",
        PictureKind.Stacked,
        [new("day", "Day", PictureFormat.Date), new("by", "Opened by", PictureFormat.Text), new("n", "Conversations", PictureFormat.Count)])
    {
        X = "day",
        Series = "by",
        Values = ["n"],
        Rows = [["2024-05-02", "agent", 3L], ["2024-05-01", "customer", 5L], ["2024-05-04", "customer", 1L]],
        Basis = new("messages", 9, 9),
    };

    /// <summary>Figures.</summary>
    public static Picture Figures => new(
        "overview",
        "At a glance",
        "How many?",
        PictureKind.Figure,
        [new("n", "Conversations", PictureFormat.Count), new("share", "Resolved", PictureFormat.Percent), new("open", "Is open", PictureFormat.Flag)])
    {
        Values = ["n", "share"],
        Rows = [[2345L, 0.4031, true]],
        Basis = new("messages", 0, 0),
    };

    /// <summary>One that could not be read.</summary>
    public static Picture Broken => Agents with { Name = "broken", Rows = [], Basis = null, Fault = "It can't be read: the table gold.agent_csat is not published yet." };
}
