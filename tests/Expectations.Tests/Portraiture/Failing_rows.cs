using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Portraits;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Portraiture;

public sealed class Failing_rows
{
    private static readonly Rule _isOk = Table.RuleOf(new ExpectColumnValuesToBeInSet("ok", [Literals.True]));

    [Fact]
    public void that_gather_in_a_value_are_shown_by_it()
    {
        using var table = Table.Of("SELECT ['BER', 'LON', 'PAR', NULL][1 + i % 4] AS city, NOT (i % 4 = 2 AND i < 200) AS ok FROM range(400) r(i)");

        var cluster = table.Portray(_isOk).Portrait!.Clusters.ShouldHaveSingleItem();

        (cluster.By, cluster.Unit, cluster.Rest).ShouldBe(("city", ClusterUnit.Value, null));
        cluster.Parts.ShouldBe([new("PAR", 100, 50), new(null, 100, 0), new("BER", 100, 0), new("LON", 100, 0)]);
    }

    [Fact]
    public void that_gather_on_a_day_and_at_an_hour_are_shown_by_both()
    {
        using var table = Table.Of("SELECT TIMESTAMP '2024-03-01 00:00:00' + INTERVAL 1 HOUR * i AS at, NOT (i // 24 = 2 AND i % 24 BETWEEN 8 AND 19) AS ok FROM range(240) r(i)");

        var clusters = table.Portray(_isOk).Portrait!.Clusters;

        // Twelve failing rows of 240, all on one day, and one in each of twelve hours: too few in an hour to be a pattern.
        var day = clusters.ShouldHaveSingleItem();
        (day.By, day.Unit).ShouldBe(("at", ClusterUnit.Day));
        day.Parts.Select(p => p.Value).ShouldBe(Enumerable.Range(1, 10).Select(d => $"2024-03-{d:00}"));
        day.Parts[2].ShouldBe(new("2024-03-03", 24, 12));
        day.Parts.Sum(p => p.FailingRows).ShouldBe(12);
    }

    [Fact]
    public void that_gather_at_an_hour_are_shown_in_the_order_of_hours()
    {
        using var table = Table.Of("SELECT TIMESTAMP '2024-03-01 00:00:00' + INTERVAL 1 HOUR * i AS at, i % 24 <> 3 AS ok FROM range(2400) r(i)");

        var hour = table.Portray(_isOk).Portrait!.Clusters.ShouldHaveSingleItem();

        (hour.By, hour.Unit).ShouldBe(("at", ClusterUnit.Hour));
        hour.Parts.Select(p => p.Value).ShouldBe(Enumerable.Range(0, 24).Select(h => (object?)(long)h));
        hour.Parts[3].ShouldBe(new(3L, 100, 100));
    }

    [Theory]
    [InlineData("i % 7 <> 0", "failing rows are everywhere")]
    [InlineData("i >= 3", "three failing rows make no pattern")]
    [InlineData("false", "all rows fail")]
    [InlineData("true", "none fails")]
    public void that_do_not_gather_are_not_shown(string ok, string because)
    {
        using var table = Table.Of($"SELECT i // 100 AS block, i % 5 AS digit, {ok} AS ok FROM range(1000) r(i)");

        table.Portray(_isOk).Portrait!.Clusters.ShouldBeEmpty(because);
    }

    [Fact]
    public void of_a_column_s_own_rule_are_no_cluster_of_that_column()
    {
        using var table = Table.Of("SELECT CASE WHEN i % 10 = 0 THEN 'bad' ELSE 'good' END AS state, i AS n FROM range(1000) r(i)");

        table.Portray(Table.RuleOf(new ExpectColumnValuesToBeInSet("state", [Text("good")]))).Portrait!.Clusters.ShouldBeEmpty();
    }

    [Fact]
    public void of_a_rule_that_only_informs_are_no_cluster()
    {
        using var table = Table.Of("SELECT i % 4 AS part, i % 4 <> 2 AS ok FROM range(400) r(i)");

        table.Portray(_isOk with { Severity = Severity.Info }).Portrait!.Clusters.ShouldBeEmpty();
        table.Portray(_isOk with { Severity = Severity.Warning }).Portrait!.Clusters.Count.ShouldBe(1);
    }

    [Fact]
    public void in_many_parts_are_shown_in_thirty_and_a_rest()
    {
        using var table = Table.Of("SELECT 'v' || (i % 40) AS v, i % 40 NOT IN (7, 8) AS ok FROM range(4000) r(i)");

        var cluster = table.Portray(_isOk).Portrait!.Clusters.ShouldHaveSingleItem();

        cluster.Parts.Count.ShouldBe(30);
        cluster.Parts.Take(2).ShouldBe([new("v7", 100, 100), new("v8", 100, 100)]);
        cluster.Rest.ShouldBe(new FailurePart(null, 1000, 0));
    }

    [Fact]
    public void are_shown_in_at_most_five_ways_the_strongest_first()
    {
        using var table = Table.Of(
            "SELECT i % 10 AS a, i % 20 AS b, i % 10 AS c, i % 10 AS d, i % 10 AS e, i % 10 AS f, i % 20 NOT IN (3) AS ok FROM range(4000) r(i)");

        var clusters = table.Portray(_isOk).Portrait!.Clusters;

        clusters.Count.ShouldBe(TablePortrait.MostClusters);
        clusters[0].By.ShouldBe("b");
    }
}
