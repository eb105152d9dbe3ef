namespace ContactCenter.Pipeline.Tests.Transformations;

public class A_pipeline_file_with_faults : PipelineFolder
{
    private const string Step = "steps:\n  - table: gold.talks\n    ";
    private const string Layers = "(layers: silver, gold)";

    [Theory]
    [InlineData("", "pipeline.yaml:1:1: error CCQ104: the file is empty; expected a pipeline, which starts with `pipeline: NAME`")]
    [InlineData("[a]", "pipeline.yaml:1:1: error CCQ113: the file holds a list; expected a pipeline, a mapping that starts with `pipeline: NAME`")]
    [InlineData("sources: { orders: }", "pipeline.yaml:1:1: error CCQ112: the pipeline has no name; expected `pipeline: NAME`")]
    [InlineData("pipeline: P 1\nsources: { orders: }", "pipeline.yaml:1:11: error CCQ114: pipeline is 'P 1'; expected a name of small letters (a to z), digits and -, that starts with a letter")]
    [InlineData("pipeline: p", "pipeline.yaml:1:1: error CCQ112: the pipeline has no sources; expected `sources:` with at least one")]
    [InlineData("pipeline: p\nsources: [orders]", "pipeline.yaml:2:10: error CCQ113: sources is a list; expected a mapping of names to sources, such as `orders: { suite: orders, key: order_id }`")]
    [InlineData("pipeline: p\nsource: { orders: }", "pipeline.yaml:2:1: error CCQ111: unknown key 'source'; did you mean 'sources'? (known: pipeline, description, owner, sources, steps)")]
    [InlineData("pipeline: p\nsources: { orders: { keys: order_id } }", "pipeline.yaml:2:22: error CCQ111: unknown key 'keys' in source 'orders'; did you mean 'key'? (known: suite, table, key, latest_by, partition_by, set)")]
    [InlineData("pipeline: p\nsources: { order: }", "pipeline.yaml:2:12: error CCQ401: there is no suite 'order'; did you mean 'orders'? (suites: messages, orders, talks)")]
    [InlineData("pipeline: p\nsources: { talks: }", "pipeline.yaml:2:12: error CCQ508: the suite 'talks' judges the table gold.talks; expected one of a drop, with `data:`")]
    [InlineData("pipeline: p\nsources: { Orders: { suite: orders } }", "pipeline.yaml:2:12: error CCQ114: a source's name is 'Orders'; expected a name of small letters (a to z), digits and _, that starts with a letter or _")]
    [InlineData("pipeline: p\nsources: { orders: { key: orderId } }", "pipeline.yaml:2:27: error CCQ507: key names the column 'orderId', which silver.orders does not have; did you mean 'order_id'? (columns: order_id, city_code, ccq_file, ccq_line, ccq_arrival)")]
    [InlineData("pipeline: p\nsources: { orders: { key: [order_id, order_id] } }", "pipeline.yaml:2:38: error CCQ114: key names 'order_id' twice; expected each once")]
    [InlineData("pipeline: p\nsources: { orders: { set: { city_code: upper(city) } } }", "pipeline.yaml:2:40: error CCQ506: set.city_code can't be used: Referenced column \"city\" not found in FROM clause (candidates: \"city_code\")")]
    [InlineData("pipeline: p\nsources: { a: { suite: orders }, b: { suite: orders } }", "pipeline.yaml:2:46: error CCQ503: the table silver.orders is written already, by line 2; expected one source or step a table")]
    public void is_told_of_it_where_it_stands(string text, string expected)
    {
        Given("pipeline.yaml", text);
        Faults().ShouldBe([expected]);
    }

    [Theory]
    [InlineData("steps:\n  - sql: talks.sql", "pipeline.yaml:6:5: error CCQ112: the step has no table; expected `table: LAYER.NAME`")]
    [InlineData("steps:\n  - talks", "pipeline.yaml:6:5: error CCQ113: this step is the text 'talks'; expected a mapping of table, sql, suite, key, partition_by, recompute, timeout, retries, sinks")]
    [InlineData("steps: { table: gold.talks }", "pipeline.yaml:5:8: error CCQ113: steps is a mapping; expected a list of steps, each `- table: gold.NAME` and its other keys")]
    [InlineData("steps:\n  - { table: talks, sql: talks.sql }", $"pipeline.yaml:6:14: error CCQ114: table is 'talks'; expected LAYER.NAME {Layers}")]
    [InlineData("steps:\n  - { table: golden.talks, sql: talks.sql }", $"pipeline.yaml:6:14: error CCQ114: table is 'golden.talks', and steps don't write to a layer 'golden'; did you mean 'gold'? {Layers}")]
    [InlineData("steps:\n  - { table: gold.talks-1, sql: talks.sql }", "pipeline.yaml:6:14: error CCQ114: the table's name is 'talks-1'; expected a name of small letters (a to z), digits and _, that starts with a letter or _")]
    [InlineData("steps:\n  - { table: gold.talk }", "pipeline.yaml:6:14: error CCQ502: there is no file talk.sql in the pipeline's folder; did you mean 'talks.sql'? (SQL there: talks.sql)")]
    [InlineData(Step + "sql: ../talks.sql", "pipeline.yaml:7:10: error CCQ502: sql is '../talks.sql'; expected a file in the pipeline's folder, by its name alone")]
    [InlineData(Step + "suite: talk", "pipeline.yaml:7:12: error CCQ401: there is no suite 'talk'; did you mean 'talks'? (suites: messages, orders, talks)")]
    [InlineData(Step + "suite: orders", "pipeline.yaml:7:12: error CCQ508: the suite 'orders' judges o.csv; expected one with `table: gold.talks`")]
    [InlineData(Step + "key: orderid", "pipeline.yaml:7:10: error CCQ507: key names the column 'orderid', which gold.talks does not have; did you mean 'order_id'? (columns: order_id, n, started)")]
    [InlineData(Step + "partition_by: [day]", "pipeline.yaml:7:20: error CCQ507: partition_by names the column 'day', which gold.talks does not have (columns: order_id, n, started)")]
    [InlineData(Step + "timeout: soon", "pipeline.yaml:7:14: error CCQ113: timeout is the text 'soon'; expected a length of time such as 15m, 24h, 7d or 1d12h")]
    [InlineData(Step + "timeout: 0s", "pipeline.yaml:7:14: error CCQ114: timeout is 0s; expected a length of time more than zero, such as 30m")]
    [InlineData(Step + "retries: 11", "pipeline.yaml:7:14: error CCQ114: retries is 11; expected a whole number from 0 to 10")]
    [InlineData(Step + "retries: twice", "pipeline.yaml:7:14: error CCQ113: retries is the text 'twice'; expected a whole number")]
    [InlineData(Step + "sinks: [cvs]", "pipeline.yaml:7:13: error CCQ114: there is no sink 'cvs'; did you mean 'csv'? (sinks: csv, postgres)")]
    [InlineData(Step + "recompute: { by: order_id, when: { messages: order_id } }", "pipeline.yaml:7:5: error CCQ116: recompute needs the step's key; add `key:` with the columns that tell a row from all others")]
    [InlineData(Step + "key: order_id\n    recompute: { by: order_id }", "pipeline.yaml:8:5: error CCQ112: recompute has no 'when'; expected a mapping such as { by: order_id, when: { messages: order_id } }")]
    [InlineData(Step + "key: order_id\n    recompute: { by: order_id, when: { orders: order_id } }", "pipeline.yaml:8:40: error CCQ504: recompute.when names 'orders', which the SQL of gold.talks does not read (it reads: messages)")]
    [InlineData(Step + "key: order_id\n    recompute: { by: order_id, when: { messages: [order_id, text] } }", "pipeline.yaml:8:51: error CCQ114: recompute.when.messages names 2 columns; expected 1 column, one for each of recompute.by")]
    [InlineData("steps:\n  - table: gold.talks\n  - table: gold.talks", "pipeline.yaml:7:12: error CCQ503: the table gold.talks is written already, by line 6; expected one source or step a table")]
    [InlineData("steps:\n  - { table: gold.orders, sql: talks.sql }", "pipeline.yaml:6:14: error CCQ503: SQL knows the name 'orders' already, by line 3; expected names of sources and steps' tables to differ")]
    public void is_told_of_a_step_where_it_stands(string steps, string expected)
    {
        Given("pipeline.yaml", Sources + steps);
        Faults().ShouldBe([expected]);
    }

    [Fact]
    public void that_is_not_there_is_told_of_by_its_folder()
    {
        File.Delete(Path.Combine(Root, "pipeline.yaml"));
        Read().Faults.Select(f => f.ToString()).ShouldBe([$"{Root}:1:1: error CCQ501: the folder holds no pipeline.yaml, which makes it a pipeline"]);
    }

    [Fact]
    public void is_told_of_all_of_it_at_once_with_suites_and_SQL()
    {
        Given("pipeline.yaml", Sources + Step + "suite: talks\n    key: id\n    retrys: 3\n");
        Given("suites/talks.yaml", "suite: talks\ntable: gold.talks\ncolumns: { order_id: { type: integr }, city: {} }\n");

        Faults().ShouldBe(
        [
            "pipeline.yaml:8:10: error CCQ507: key names the column 'id', which gold.talks does not have (columns: order_id, n, started)",
            "pipeline.yaml:9:5: error CCQ111: unknown key 'retrys' in this step; did you mean 'retries'? (known: table, sql, suite, key, partition_by, recompute, timeout, retries, sinks)",
            "suites/talks.yaml:3:30: error CCQ206: type is 'integr'; did you mean 'integer'? (types: string, integer, decimal, double, boolean, date, timestamp)",
            "suites/talks.yaml:3:40: error CCQ507: the suite declares the column 'city', which the SQL of gold.talks does not give (columns: order_id, n, started)",
        ]);
    }

    [Fact]
    public void names_two_columns_that_become_one_in_silver()
    {
        Given("suites/orders.yaml", "suite: orders\ndata: o.csv\ncolumns:\n  orderId: {}\n  Order id: {}\n");
        Given("pipeline.yaml", "pipeline: p\nsources: { orders: }\n");
        Faults().ShouldBe(["suites/orders.yaml:5:3: error CCQ508: the columns 'orderId' and 'Order id' are both order_id in silver; expected names that differ there"]);
    }
}
