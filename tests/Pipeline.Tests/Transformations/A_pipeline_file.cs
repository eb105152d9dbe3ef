using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Tests.Transformations;

public class A_pipeline_file : PipelineFolder
{
    [Fact]
    public void says_all_that_a_run_needs()
    {
        Given("rare.sql", "SELECT t.order_id, city_code FROM Talks AS t JOIN orders USING (order_id) -- of all\n");
        Given("pipeline.yaml", """
            pipeline: p
            description: Talks.
            owner: team
            sources:
              orders: { key: order_id, table: known_orders, partition_by: city_code, set: { city_code: "coalesce(city_code, 'none')", is_far: city_code = 'MAD' } }
              lines: { suite: messages, key: [order_id, sent_at], latest_by: sent_at }
            steps:
              - { table: gold.rare, timeout: 1h30m, retries: 0, sinks: csv }
              - table: gold.talks
                sql: t.sql
                suite: talks
                key: order_id
                partition_by: [day]
                recompute: { by: order_id, when: { lines: order_id } }
                sinks: [csv, postgres]
            """);
        Given("t.sql", "SELECT order_id, count(*) AS n, min(sent_at)::DATE AS day FROM lines GROUP BY ALL;\n");

        var pipeline = Pipeline();

        (pipeline.Name, pipeline.Description, pipeline.Owner).ShouldBe(("p", "Talks.", "team"));
        pipeline.Sources.Select(s => $"{s.Name} {s.Suite.Name} {s.Table} [{Names(s.Key)}] [{Names(s.LatestBy)}] [{Names(s.PartitionBy)}]").ShouldBe(
            ["orders orders known_orders [order_id] [] [city_code]", "lines messages messages [order_id, sent_at] [sent_at] []"]);
        pipeline.Sources[0].Set.ShouldBe([new("city_code", "coalesce(city_code, 'none')"), new("is_far", "city_code = 'MAD'")]);
        pipeline.Sources[0].Columns.ShouldBe(
            [new("order_id", "BIGINT"), new("city_code", "VARCHAR"), new("is_far", "BOOLEAN"), new("ccq_file", "VARCHAR"), new("ccq_line", "BIGINT"), new("ccq_arrival", "BIGINT")]);

        var (rare, talks) = (pipeline.Steps[0], pipeline.Steps[1]);
        (rare.FullName, rare.Timeout, rare.Retries, rare.Suite, rare.Recompute).ShouldBe(("gold.rare", TimeSpan.FromMinutes(90), 0, null, null));
        rare.Inputs.ShouldBe(["talks", "orders"]);
        rare.Sinks.ShouldBe([SinkKind.Csv]);
        (talks.Timeout, talks.Retries, talks.Suite!.Name).ShouldBe((TimeSpan.FromMinutes(30), 2, "talks"));
        talks.Sql.ShouldBe("SELECT order_id, count(*) AS n, min(sent_at)::DATE AS day FROM lines GROUP BY ALL");
        talks.Columns.ShouldBe([new("order_id", "BIGINT"), new("n", "BIGINT"), new("day", "DATE")]);
        talks.Recompute!.By.ShouldBe(["order_id"]);
        talks.Recompute.When["lines"].ShouldBe(["order_id"]);
        talks.Sinks.ShouldBe([SinkKind.Csv, SinkKind.Postgres]);
        pipeline.Waves.Select(wave => Names(wave.Select(s => s.Table))).ShouldBe(["talks", "rare"]);
    }

    [Fact]
    public void gives_its_name_to_suites_beside_it() => Read().Suites.Suites.ShouldAllBe(suite => suite.System == "p");

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);
}
