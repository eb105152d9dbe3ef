namespace ContactCenter.DuckDb.Tests;

/// <summary>An open connection to an in-memory database of the test's own.</summary>
public abstract class InMemory : IDisposable
{
    protected InMemory() => Connection.Open();

    protected DuckDbConnection Connection { get; } = new("");

    public void Dispose() => Connection.Dispose();

    /// <summary>The first value of the first row.</summary>
    protected object? Scalar(string sql, params object?[] values)
    {
        using var command = new DuckDbCommand(sql, Connection);
        foreach (var value in values)
            command.Parameters.AddValue(value);

        return command.ExecuteScalar();
    }

    /// <summary>What a read of the first row of <c>SELECT expression</c> gives.</summary>
    protected T Read<T>(string expression, Func<DuckDbDataReader, T> read)
    {
        using var command = new DuckDbCommand($"SELECT {expression} AS x", Connection);
        using var reader = command.ExecuteReader();
        reader.Read().ShouldBeTrue();
        return read(reader);
    }

    /// <summary>The value of an expression as GetValue gives it, whose type must be the one that the reader announces.</summary>
    protected object Value(string expression) => Read(expression, reader =>
    {
        var value = reader.GetValue(0);
        if (value is not DBNull)
            reader.GetFieldType(0).ShouldBe(value.GetType());

        return value;
    });

    /// <summary>The name of an expression's type, which must be what DuckDB itself calls it.</summary>
    protected string TypeName(string expression)
    {
        var name = Read(expression, reader => reader.GetDataTypeName(0));
        Read($"typeof({expression})", reader => reader.GetString(0)).ShouldBe(name);
        return name;
    }
}
