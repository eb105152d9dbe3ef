namespace ContactCenter.DuckDb.Tests.Reading;

public class Nested_values : InMemory
{
    [Fact]
    public void of_lists_and_arrays()
    {
        Value("[1, NULL, 3]").ShouldBe(new List<object?> { 1, null, 3 });
        Value("[]::VARCHAR[]").ShouldBe(new List<object?>());
        Value("[[1, 2], [], NULL]").ShouldBe(new List<object?> { new List<object?> { 1, 2 }, new List<object?>(), null });
        Value("['a', 'b', 'c']::VARCHAR[3]").ShouldBe(new List<object?> { "a", "b", "c" });
        TypeName("[[1]]").ShouldBe("INTEGER[][]");
        TypeName("['a', 'b']::VARCHAR[2]").ShouldBe("VARCHAR[2]");
    }

    [Fact]
    public void of_structs()
    {
        var fields = Value("{'a': 1, 'b c': NULL::VARCHAR, 'd': {'e': [2]}}").ShouldBeOfType<Dictionary<string, object?>>();
        fields.Keys.ShouldBe(["a", "b c", "d"]);
        fields["a"].ShouldBe(1);
        fields["b c"].ShouldBeNull();
        fields["d"].ShouldBeOfType<Dictionary<string, object?>>()["e"].ShouldBe(new List<object?> { 2 });
        Value("row(1, 'x')").ShouldBe(new Dictionary<string, object?> { ["1"] = 1, ["2"] = "x" });
        TypeName("{'a': 1, 'b c': 'x', 'd': {'e': [2.5]}}").ShouldBe("""STRUCT(a INTEGER, "b c" VARCHAR, d STRUCT(e DECIMAL(2,1)[]))""");
    }

    [Fact]
    public void of_maps()
    {
        Value("MAP {'k': 1, 'l': NULL}").ShouldBe(new Dictionary<object, object?> { ["k"] = 1, ["l"] = null });
        Value("MAP {1: [2]}").ShouldBeOfType<Dictionary<object, object?>>()[1].ShouldBe(new List<object?> { 2 });
        TypeName("MAP {1: [2]}").ShouldBe("MAP(INTEGER, INTEGER[])");
    }

    [Fact]
    public void of_unions()
    {
        Connection.Execute("CREATE TABLE t(u UNION(num INTEGER, str VARCHAR)); INSERT INTO t VALUES (1), ('two'), (NULL)");
        using var command = new DuckDbCommand("FROM t", Connection);
        using var reader = command.ExecuteReader();
        var values = new List<object>();
        while (reader.Read())
            values.Add(reader.GetValue(0));

        reader.GetDataTypeName(0).ShouldBe("UNION(num INTEGER, str VARCHAR)");
        values.ShouldBe([1, "two", DBNull.Value]);
    }

    [Fact]
    public void are_read_in_all_rows_of_all_chunks()
    {
        using var command = new DuckDbCommand(
            """
            SELECT i, range(i % 5) AS l, {'a': i, 'b': [i::VARCHAR]} AS s, MAP {i: 'x' || i} AS m, [i, -i]::BIGINT[2] AS a,
                   {'c': 'always', 'd': [1]} AS constant
            FROM range(6000) r(i)
            """,
            Connection);
        using var reader = command.ExecuteReader();
        for (var i = 0L; i < 6000; i++)
        {
            reader.Read().ShouldBeTrue();
            ((List<object?>)reader["l"]).Count.ShouldBe((int)(i % 5));
            var fields = (Dictionary<string, object?>)reader["s"];
            fields["a"].ShouldBe(i);
            ((List<object?>)fields["b"]!)[0].ShouldBe($"{i}");
            ((Dictionary<object, object?>)reader["m"])[i].ShouldBe($"x{i}");
            ((List<object?>)reader["a"])[1].ShouldBe(-i);
            ((Dictionary<string, object?>)reader["constant"])["c"].ShouldBe("always");
        }
    }

    [Fact]
    public void of_types_that_cannot_be_read_say_so() => Should.Throw<NotSupportedException>(() => Value("'x'::VARIANT"))
        .Message.ShouldBe("Column 'x' is VARIANT, which can't be read. CAST it to VARCHAR or JSON in the SQL.");
}
