namespace ContactCenter.DuckDb.Tests.Parameters;

public class A_parameter : InMemory
{
    [Theory]
    [InlineData("SELECT $1 - $2")]
    [InlineData("SELECT ? - ?")]
    [InlineData("SELECT -$2 + $1")]
    public void goes_by_its_position(string sql) => Scalar(sql, 5, 3).ShouldBe(2);

    [Fact]
    public void goes_by_its_name_in_any_case()
    {
        using var command = new DuckDbCommand("SELECT $Total - $part - $part", Connection);
        command.Parameters.AddWithValue("part", 3);
        command.Parameters.AddWithValue("$TOTAL", 10);

        command.ExecuteScalar().ShouldBe(4);
    }

    [Fact]
    public void that_is_missing_is_named_with_those_that_are_given()
    {
        using var command = new DuckDbCommand("SELECT $a + $b", Connection);
        command.Parameters.AddWithValue("a", 1);
        command.Parameters.AddWithValue("c", 1);

        Should.Throw<InvalidOperationException>(command.ExecuteScalar).Message.ShouldBe(
            "The statement's parameter $b has no value; given: $a, $c. The statement: SELECT $a + $b");
    }

    [Fact]
    public void that_is_not_in_the_statement_is_refused()
    {
        Should.Throw<InvalidOperationException>(() => Scalar("SELECT $1", 1, 2)).Message.ShouldBe(
            "The statement has no parameter for value 2; it has 1. Remove the value, or name it in the statement.");
        Should.Throw<InvalidOperationException>(() => Scalar("SELECT 1", 1)).Message.ShouldBe(
            "The statement has no parameter for value 1; it has none. Remove the value, or name it in the statement.");
    }

    [Fact]
    public void of_a_type_without_a_counterpart_is_refused() =>
        Should.Throw<NotSupportedException>(() => Scalar("SELECT $1", new Version(1, 2))).Message.ShouldBe(
            "The parameter $1 is a System.Version, for which there is no DuckDB type. Pass a number, a text, a time, a Guid, bytes, or a list " +
            "of one of them.");

    [Fact]
    public void that_is_no_text_in_utf8_is_refused() =>
        Should.Throw<ArgumentException>(() => Scalar("SELECT $1", "ab\ud83d")).Message.ShouldBe(
            "The text of the parameter $1 has half a surrogate pair at index 2, so it can't be written as UTF-8. (Parameter 'text')");

    [Fact]
    public void that_is_refused_leaves_the_connection_usable()
    {
        Should.Throw<NotSupportedException>(() => Scalar("SELECT $1", new Version(1, 2)));

        Scalar("SELECT $1", 1).ShouldBe(1);
    }

    [Fact]
    public void is_found_in_its_collection_by_name()
    {
        using var command = new DuckDbCommand();
        var parameter = command.Parameters.AddWithValue("$a", 1);

        command.Parameters.IndexOf("A").ShouldBe(0);
        command.Parameters.Contains("$a").ShouldBeTrue();
        command.Parameters["a"].ShouldBeSameAs(parameter);
        Should.Throw<ArgumentException>(() => command.Parameters["b"])
            .Message.ShouldBe("There is no parameter 'b'; there are: $a. (Parameter 'name')");
        command.Parameters.RemoveAt("a");
        command.Parameters.Count.ShouldBe(0);
    }
}
