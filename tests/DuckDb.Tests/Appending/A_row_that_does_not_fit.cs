namespace ContactCenter.DuckDb.Tests.Appending;

public class A_row_that_does_not_fit : InMemory
{
    public A_row_that_does_not_fit() => Connection.Execute("CREATE TABLE t(a INTEGER PRIMARY KEY, b VARCHAR)");

    [Fact]
    public void with_too_few_values_is_refused()
    {
        using var appender = Connection.CreateAppender("t");
        appender.Append(1);

        Should.Throw<InvalidOperationException>(appender.EndRow).Message
            .ShouldBe("Row 1 for table 't' has 1 values, and 2 are expected. Column 'b' is the first without one.");
        Should.Throw<InvalidOperationException>(appender.Close).Message
            .ShouldBe("Row 1 for table 't' is begun and not ended. Call EndRow before Flush or Close.");
    }

    [Fact]
    public void with_too_many_values_is_refused()
    {
        using var appender = Connection.CreateAppender("t");
        appender.Append(1);
        appender.Append("x");

        Should.Throw<InvalidOperationException>(() => appender.Append("y")).Message
            .ShouldBe("Row 1 for table 't' has its 2 values already. Call EndRow before the next row.");
    }

    [Fact]
    public void violating_a_constraint_ends_the_appender()
    {
        var appender = Connection.CreateAppender("t");
        for (var i = 0; i < 2; i++)
        {
            appender.Append(1);
            appender.Append("x");
            appender.EndRow();
        }

        var failure = Should.Throw<DuckDbException>(appender.Flush);
        failure.ErrorType.ShouldBe(DuckDbErrorType.Constraint);
        failure.Message.ShouldContain("PRIMARY KEY or UNIQUE constraint violation: duplicate key \"1\"");
        Should.Throw<InvalidOperationException>(() => appender.Append(2)).Message
            .ShouldBe("Appending to table 't' failed before, so this appender can't go on. Make a new one.");
        appender.Dispose();
        Scalar("SELECT count(*) FROM t").ShouldBe(0L);
    }

    [Fact]
    public void for_a_table_that_is_not_there_is_refused()
    {
        var failure = Should.Throw<DuckDbException>(() => Connection.CreateAppender("nowhere"));

        failure.Message.ShouldContain("nowhere");
        failure.ErrorType.ShouldBe(DuckDbErrorType.Catalog);
    }

    [Fact]
    public void for_a_column_that_is_not_there_is_refused() =>
        Should.Throw<ArgumentException>(() => Connection.CreateAppender("t", columns: ["a", "c"])).Message
            .ShouldBe("Table 't' has no column 'c' to append to, or it was named twice; it has: a, b. (Parameter 'names')");

    [Fact]
    public void of_nested_columns_is_refused()
    {
        Connection.Execute("CREATE TABLE n(a INTEGER, b STRUCT(c INTEGER))");

        Should.Throw<NotSupportedException>(() => Connection.CreateAppender("n")).Message.ShouldBe(
            "Column 'b' is STRUCT(c INTEGER), which can't be appended. Name the columns to append without it, or use INSERT.");
    }

    [Fact]
    public void while_a_reader_is_open_is_refused()
    {
        using var command = new DuckDbCommand("FROM range(10000)", Connection);
        using var reader = command.ExecuteReader();

        Should.Throw<InvalidOperationException>(() => Connection.CreateAppender("t")).Message.ShouldStartWith("The connection is in use");
    }

    [Fact]
    public void after_the_end_is_refused()
    {
        var appender = Connection.CreateAppender("t");
        appender.Close();
        appender.Close();

        Should.Throw<ObjectDisposedException>(() => appender.Append(1));
        Should.Throw<ObjectDisposedException>(appender.Flush);
    }
}
