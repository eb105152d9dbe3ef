using ContactCenter.DuckDb;
using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Engines;

public sealed class Names_of_columns_and_suites
{
    [Theory]
    [InlineData("CSAT Score")]
    [InlineData("order-id")]
    [InlineData("select")]
    [InlineData("Überweisung 日本")]
    [InlineData("it's")]
    [InlineData("a;b--c")]
    [InlineData("1")]
    public void May_be_anything(string column)
    {
        using var table = Table.OfTexts(column, "1", "x", null).Declare(column, TypeName.Integer);
        table.Judge(new ExpectColumnValuesToBeOfType(column, new(TypeName.Integer))).Details.PartialUnexpectedList.ShouldBe(["x"]);
        table.Judge(new ExpectColumnValuesToBeBetween(column, Number(2))).Details.PartialUnexpectedList.ShouldBe([1L]);
    }

    [Fact]
    public void May_hold_quotes()
    {
        using var table = Table.Typed("\"a \"\"b\"\" c\" VARCHAR", "('x')").Declare("a \"b\" c", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToBeOfType("a \"b\" c", new(TypeName.Integer))).Details.PartialUnexpectedList.ShouldBe(["x"]);
    }

    [Fact]
    public void Are_matched_with_their_case()
    {
        using var table = Table.OfTexts("Score", "1");
        table.Judge(new ExpectColumnValuesToNotBeNull("score"))
            .ShouldTell("Errored\ncolumn 'score' is not in the data of calls; did you mean 'Score'? (its columns: Score)");
    }

    [Fact]
    public void Of_a_suite_may_be_that_of_its_table()
    {
        using var connection = new DuckDbConnection();
        connection.Open();
        connection.Execute("CREATE TABLE calls AS SELECT 'x' AS v");
        var batch = Open(connection, "", "calls");
        Rows(batch).ShouldBe(1L);
    }

    [Fact]
    public void Of_suites_in_two_systems_may_be_the_same()
    {
        using var connection = new DuckDbConnection();
        connection.Open();
        connection.Execute("CREATE TABLE one AS SELECT 'x' AS v; CREATE TABLE two AS SELECT unnest(['x', 'y']) AS v");
        var (first, second) = (Open(connection, "chat", "one"), Open(connection, "voice", "two"));
        (Rows(first), Rows(second)).ShouldBe((1L, 2L));
        (first.Relation, second.Relation).ShouldBe(("\"chat/calls\"", "\"voice/calls\""));
    }

    [Fact]
    public void Of_a_column_s_type_are_the_suite_s_where_text_was_typed()
    {
        using var connection = new DuckDbConnection();
        connection.Open();
        connection.Execute("CREATE TABLE data AS SELECT 'x' AS v, 1::BIGINT AS n, now() AS at");
        var suite = Suite("") with { Columns = [new("v", new(TypeName.Integer), "id", default), new("n", new(TypeName.Date), null, default)] };
        var batch = DuckDbTable.Open(connection, suite, [new("v", "VARCHAR"), new("n", "BIGINT"), new("at", "TIMESTAMP WITH TIME ZONE")], "data", null);
        batch.Columns.ShouldBe(
        [
            new("v", ValueKind.Integer, "integer", "\"v\"", "\"ccq_text v\"") { DeclaredType = new(TypeName.Integer), Pii = "id", IsText = true },
            new("n", ValueKind.Integer, "BIGINT", "\"n\"", "\"n\""),
            new("at", ValueKind.Timestamp, "TIMESTAMP WITH TIME ZONE", "\"at\"", "\"at\""),
        ]);
    }

    private static Suite Suite(string system) => new("calls", system, "calls.yaml", new SuiteData.LakeTable("bronze", "calls"), [], []);

    private static Batch Open(DuckDbConnection connection, string system, string relation)
        => DuckDbTable.Open(connection, Suite(system), [new("v", "VARCHAR")], relation, null);

    private static object? Rows(Batch batch)
    {
        using var command = batch.Connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {batch.Relation}";
        return command.ExecuteScalar();
    }
}
