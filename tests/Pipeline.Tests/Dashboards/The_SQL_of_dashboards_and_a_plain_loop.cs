using System.Globalization;
using ContactCenter.Pipeline.Tests.Transformations;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Pipeline.Tests.Dashboards;

public class The_SQL_of_dashboards_and_a_plain_loop
{
    private static readonly DateTime _start = new(2024, 2, 26, 23, 30, 0);

    [Fact]
    public void make_the_same_dashboards_of_interactions()
    {
        // Agent 4 is unknown, agent 3 has no team, team Red has two supervisors, team Green none.
        string?[][] agents = [["A1", "Sam", "Red", null], ["A2", "Sam", "Green", null], ["A3", "Cy", null, null], ["A5", "Di", "Red", null]];
        var teams = new Dictionary<string, string?> { ["A1"] = "Red", ["A2"] = "Green", ["A3"] = null, ["A4"] = null, ["A5"] = "Red" };
        using var tables = SilverTables.Of("contact-center");
        tables.Given("agents", agents).Given("supervisors", ["S2", "Tom", "Red", null], ["S1", "Sue", "Red", null], ["S0", "Uma", null, null]);
        var drawn =
            from agent in Gen.Choose(1, 5)
            from seconds in Gen.Frequency((6, Gen.Choose(-600, 3600).Select(s => (int?)s)), (1, Gen.Constant((int?)null)))
            from resolution in Gen.Elements("Resolved", "resolved", "Escalated", null)
            select (Agent: $"A{agent}", Seconds: seconds, Resolution: resolution);

        Check(drawn, interactions =>
        {
            tables.Given("interactions", interactions.Select((it, i) => new[]
            {
                $"I{i}", it.Agent, "C", Text(_start), it.Seconds is { } seconds ? Text(_start.AddSeconds(seconds)) : null, "Billing", it.Resolution,
            }));

            tables.Run("agent_dashboard", "agent_id, team, num_interactions, resolved_interactions, timed_interactions, round(avg_interaction_duration, 6)")
                .ShouldBe(interactions.GroupBy(it => it.Agent).Select(group => $"{group.Key}|{teams[group.Key] ?? "null"}|{Figures([.. group])}").Order(StringComparer.Ordinal));
            tables.Run("supervisor_dashboard", "team, coalesce(supervisor_id, '-'), num_interactions, resolved_interactions, timed_interactions, round(avg_interaction_duration, 6)")
                .ShouldBe(interactions.GroupBy(it => teams[it.Agent] ?? "Unknown").Select(group => $"{group.Key}|{(group.Key == "Red" ? "S1" : "-")}|{Figures([.. group])}").Order(StringComparer.Ordinal));
        });

        static string Figures(List<(string Agent, int? Seconds, string? Resolution)> rows)
        {
            double sum = 0;
            int timed = 0, resolved = 0;
            foreach (var row in rows)
            {
                resolved += row.Resolution == "Resolved" ? 1 : 0;
                if (row.Seconds is not >= 0)
                    continue;
                timed++;
                sum += row.Seconds.Value / 60.0;
            }

            return $"{rows.Count}|{resolved}|{timed}|{Mean(sum, timed)}";
        }
    }

    [Fact]
    public void make_the_same_trends_of_surveys()
    {
        using var tables = SilverTables.Of("customer-experience");
        var score = Gen.Frequency((5, Gen.Choose(0, 10).Select(s => (int?)s)), (1, Gen.Constant((int?)null)));
        var drawn =
            from day in Gen.Choose(0, 25)
            from type in Gen.Elements("Quarterly", "Post-Call")
            from satisfaction in score
            from nps in score
            select (Day: day, Type: type, Satisfaction: satisfaction, Nps: nps);

        Check(drawn, responses =>
        {
            tables.Given("survey_responses", responses.Select((r, i) => new[] { $"R{i}", Text(_start.AddDays(r.Day)), $"C{i % 3}", $"{r.Satisfaction}" is "" ? null : $"{r.Satisfaction}", $"{r.Nps}" is "" ? null : $"{r.Nps}", null, r.Type, "Web" }));

            var expected = new List<string>();
            foreach (var (day, type) in responses.Select(r => (r.Day, r.Type)).Distinct())
            {
                var week = responses.Where(r => r.Type == type && r.Day > day - 7 && r.Day <= day).ToList();
                var satisfaction = week.Where(r => r.Satisfaction != null).ToList();
                var nps = week.Where(r => r.Nps != null).ToList();
                expected.Add(string.Join(
                    '|',
                    DateOnly.FromDateTime(_start.AddDays(day)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    type,
                    responses.Count(r => r.Day == day && r.Type == type),
                    week.Count,
                    Mean(satisfaction.Sum(r => r.Satisfaction!.Value), satisfaction.Count),
                    Mean(100.0 * (nps.Count(r => r.Nps >= 9) - nps.Count(r => r.Nps <= 6)), nps.Count)));
            }

            tables.Run("survey_trends", "survey_date, survey_type, response_count, rolling_7d_response_count, round(rolling_7d_avg_satisfaction, 6), round(rolling_7d_nps, 6)")
                .ShouldBe(expected.Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void make_the_same_figures_of_csat()
    {
        using var tables = SilverTables.Of("csat");
        var drawn =
            from agent in Gen.Elements("Ana", "Bo", null)
            from score in Gen.Choose(1, 5)
            from reported in Gen.Choose(0, 2000)
            from responded in Gen.Frequency((3, Gen.Choose(0, 3000)), (1, Gen.Choose(0, 2).Select(day => (day * 1440) + 30)))
            select (Agent: agent, Score: score, Reported: _start.AddMinutes(reported), Responded: _start.AddMinutes(responded));

        Check(drawn, responses =>
        {
            // The survey is on a day of its own, so that it shows where its day was taken.
            tables.Given("csat_responses", responses.Select((r, i) => new[]
            {
                $"U{i}", "Email", "Others", "Others", null, null, null, Minute(r.Reported), Minute(r.Responded), "01-Jan-25", null, null, null, null, r.Agent, "Sue", "Max", ">90", "Night", $"{r.Score}",
            }));

            var hours = new SortedDictionary<string, (int Count, int Sum, int Timed, double Minutes)>(StringComparer.Ordinal);
            foreach (var r in responses)
            {
                var isLost = r.Responded < r.Reported && r.Responded.TimeOfDay == TimeSpan.Zero;
                var isTimed = r.Responded >= r.Reported;
                var key = (isTimed ? r.Responded.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "2025-01-01") + (isLost ? "|-" : r.Responded.ToString("|HH", CultureInfo.InvariantCulture));
                var (count, sum, timed, minutes) = hours.GetValueOrDefault(key);
                hours[key] = (count + 1, sum + r.Score, timed + (isTimed ? 1 : 0), minutes + (isTimed ? (r.Responded - r.Reported).TotalMinutes : 0));
            }

            tables.Run("responses_over_time", "response_date, coalesce(printf('%02d', response_hour), '-'), responses, round(avg_csat, 6), timed_responses, round(avg_response_minutes, 6)")
                .ShouldBe(hours.Select(hour => $"{hour.Key}|{hour.Value.Count}|{Mean(hour.Value.Sum, hour.Value.Count)}|{hour.Value.Timed}|{Mean(hour.Value.Minutes, hour.Value.Timed)}"));
            tables.Run("agent_csat", "agent_name, responses, round(avg_csat, 6), satisfied_responses").ShouldBe(
                responses.Where(r => r.Agent != null).GroupBy(r => r.Agent).OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => $"{g.Key}|{g.Count()}|{Mean(g.Sum(r => r.Score), g.Count())}|{g.Count(r => r.Score >= 4)}"));
        });
    }

    private static void Check<T>(Gen<T> row, Action<IReadOnlyList<T>> isSame)
        => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(row.ListOf().ToArbitrary(), rows => isSame([.. rows])));

    private static string Mean(double sum, int count) => count == 0 ? "null" : $"{Math.Round(sum / count, 6, MidpointRounding.AwayFromZero)}";

    private static string Text(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Minute(DateTime time) => time.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
}
