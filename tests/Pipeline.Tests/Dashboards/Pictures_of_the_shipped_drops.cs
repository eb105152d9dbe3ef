using ContactCenter.Expectations.Results.Dashboards;

namespace ContactCenter.Pipeline.Tests.Dashboards;

/// <summary>The pictures of a shipped pipeline on the shipped drops, against queries written apart from their SQL.</summary>
public abstract class Pictures_of_the_shipped_drops : DashboardTest
{
    private protected Pictures_of_the_shipped_drops(string pipeline)
        : base(pipeline)
        => Data = ShippedData;

    /// <summary>Pictures, and SQL that gives the same: the columns that are compared, and the query.</summary>
    private protected abstract IEnumerable<(string Picture, int[] Columns, string Sql)> Checked { get; }

    /// <summary>Pictures whose table has a column with the counts of the rows that they rest on.</summary>
    private protected abstract IEnumerable<(string Picture, string Column)> Counted { get; }

    [Fact]
    public void can_all_be_read_and_say_what_they_rest_on()
    {
        RunShouldPublish();
        var dashboard = Dashboard();

        dashboard.Pictures.Count.ShouldBeInRange(3, 8);
        foreach (var picture in dashboard.Pictures)
        {
            picture.Fault.ShouldBeNull(picture.Name);
            picture.Rows.Count.ShouldBeInRange(picture.Kind == PictureKind.Figure ? 1 : 2, 500, picture.Name);
            picture.Basis!.Share!.Value.ShouldBeInRange(0.2, 1, picture.Name);
            var values = picture.Values.Select(value => picture.Columns.ToList().FindIndex(column => column.Name == value));
            picture.Rows.Where(row => !values.All(value => row[value] is long or double)).ShouldBeEmpty(picture.Name);
        }
    }

    [Fact]
    public void show_the_figures_of_the_tables()
    {
        RunShouldPublish();
        var dashboard = Dashboard();

        foreach (var (name, columns, sql) in Checked)
        {
            var rows = dashboard.Pictures.Single(picture => picture.Name == name).Rows.Select(row => string.Join('|', columns.Select(i => Rounded(row[i])))).ToList();
            rows.ShouldBe(Query(sql), name);
        }
    }

    [Fact]
    public void rest_on_no_more_than_they_show()
    {
        RunShouldPublish();
        var dashboard = Dashboard();

        foreach (var (name, column) in Counted)
        {
            var picture = dashboard.Pictures.Single(picture => picture.Name == name);
            var index = picture.Columns.ToList().FindIndex(it => it.Name == column);
            picture.Basis!.Used.ShouldBe(picture.Rows.Sum(row => (long)row[index]!), name);
        }
    }

    private static string Rounded(object? value) => value is double number ? $"{Math.Round(number, 6)}" : Transformations.SilverTables.Shown(value);
}

public class Pictures_of_the_shipped_surveys() : Pictures_of_the_shipped_drops("customer-experience")
{
    private string Responses => Relation("silver.survey_responses");

    private protected override IEnumerable<(string Picture, string Column)> Counted => [("overview", "responses"), ("nps_by_type", "scores"), ("satisfaction_levels", "scores"), ("satisfaction_by_channel", "scores"), ("responses_by_week", "responses")];

    private protected override IEnumerable<(string Picture, int[] Columns, string Sql)> Checked =>
    [
        ("overview", [0, 1, 2], $"SELECT count(*), round(avg(satisfaction_score), 6), round(100 * (count(*) FILTER (nps_score > 8) - count(*) FILTER (nps_score < 7)) / count(nps_score), 6) FROM {Responses}"),
        ("nps_by_type", [0, 1], $"SELECT survey_type, round(avg(CASE WHEN nps_score > 8 THEN 100.0 WHEN nps_score < 7 THEN -100 ELSE 0 END) FILTER (nps_score IS NOT NULL), 6) AS nps FROM {Responses} GROUP BY 1 HAVING count(nps_score) >= 20 ORDER BY nps DESC"),
        ("satisfaction_by_channel", [0, 1, 2], $"SELECT channel, survey_type, round(avg(satisfaction_score), 6) FROM {Responses} GROUP BY 1, 2 HAVING count(satisfaction_score) >= 20 ORDER BY 2, 1"),
    ];
}

public class Pictures_of_the_shipped_csat_responses() : Pictures_of_the_shipped_drops("csat")
{
    private string Responses => Relation("silver.csat_responses");

    private protected override IEnumerable<(string Picture, string Column)> Counted =>
    [
        ("overview", "responses"), ("best_agents", "responses"), ("common_issues", "responses"), ("csat_by_category", "responses"), ("responses_by_day", "responses"),
        ("response_times", "responses"), ("busy_hours", "responses"), ("supervisors", "responses"),
    ];

    private protected override IEnumerable<(string Picture, int[] Columns, string Sql)> Checked =>
    [
        ("overview", [0, 1, 2], $"SELECT count(*), round(avg(csat_score), 6), round(avg(CASE WHEN csat_score > 3 THEN 1 ELSE 0 END), 6) FROM {Responses}"),
        ("best_agents", [1, 2], $"SELECT round(avg(csat_score), 6), count(*) FROM {Responses} WHERE agent_name IS NOT NULL GROUP BY agent_name HAVING count(*) >= 20 ORDER BY 1 DESC, 2 DESC LIMIT 20"),
        ("common_issues", [0, 1], $"SELECT category || ': ' || sub_category, count(*) FROM {Responses} GROUP BY category, sub_category ORDER BY 2 DESC, category, sub_category LIMIT 15"),
    ];

    [Fact]
    public void name_no_agent()
    {
        RunShouldPublish();
        var names = Query($"SELECT DISTINCT agent_name FROM {Responses} UNION SELECT supervisor FROM {Responses}").ToHashSet();

        var texts = Dashboard().Pictures.SelectMany(picture => picture.Rows).SelectMany(row => row).OfType<string>().ToList();
        texts.ShouldContain(text => text.StartsWith("name:", StringComparison.Ordinal));
        texts.Where(names.Contains).ShouldBeEmpty();
    }
}

public class Pictures_of_the_shipped_interactions() : Pictures_of_the_shipped_drops("contact-center")
{
    private protected override IEnumerable<(string Picture, string Column)> Counted =>
    [
        ("overview", "interactions"), ("resolution_by_team", "interactions"), ("best_agents", "interactions"), ("issues", "interactions"), ("duration_by_team", "timed"),
        ("interactions_by_day", "interactions"), ("busy_hours", "interactions"),
    ];

    private protected override IEnumerable<(string Picture, int[] Columns, string Sql)> Checked =>
    [
        ("resolution_by_team", [0, 1, 2], $"SELECT team, round(resolution_rate, 6), num_interactions FROM {Relation("gold.supervisor_dashboard")} ORDER BY team = 'Unknown', resolution_rate DESC, team"),
        ("busy_hours", [2], $"SELECT count(*) FROM {Relation("silver.interactions")} WHERE start_time IS NOT NULL GROUP BY isodow(start_time), hour(start_time) ORDER BY isodow(start_time), hour(start_time)"),
    ];
}

public class Pictures_of_the_shipped_agent_conversations() : Pictures_of_the_shipped_drops("customer-care")
{
    private protected override IEnumerable<(string Picture, string Column)> Counted => [("response_by_city", "answered")];

    private protected override IEnumerable<(string Picture, int[] Columns, string Sql)> Checked =>
    [
        ("overview", [0, 3], $"SELECT count(*), median(first_response_time_delay_seconds) FROM {Relation("gold.customer_agent_conversations")}"),
        ("resolved_by_agents", [1, 2], $"SELECT round(avg(CASE WHEN resolved THEN 1 ELSE 0 END), 6), count(*) FROM {Relation("gold.customer_agent_conversations")} GROUP BY least(num_agents, 4) ORDER BY least(num_agents, 4)"),
    ];
}

public class Pictures_of_the_shipped_courier_conversations() : Pictures_of_the_shipped_drops("customer-courier")
{
    private protected override IEnumerable<(string Picture, string Column)> Counted => [("response_by_city", "answered")];

    private protected override IEnumerable<(string Picture, int[] Columns, string Sql)> Checked =>
    [
        ("overview", [0, 2], $"SELECT count(*), median(first_responsetime_delay_seconds) FROM {Relation("gold.customer_courier_conversations")}"),
        ("conversations_by_day", [0, 1, 2], $"SELECT conversation_date, first_message_by, count(*) FROM {Relation("gold.customer_courier_conversations")} GROUP BY 1, 2 ORDER BY 1, 2"),
    ];
}
