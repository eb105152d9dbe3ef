using System.Data.Common;
using ContactCenter.Expectations.Engines;

namespace ContactCenter.Expectations.Metrics;

/// <summary>Runs a query and gives its first row.</summary>
internal static class SingleRow
{
    public static object?[] Query(DbConnection connection, string sql, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var interrupt = cancel.Register(static c => ((DbCommand)c!).Cancel(), command);
        using var reader = command.ExecuteReader();
        if (!reader.Read())
            return [];

        var values = new object?[reader.FieldCount];
        for (var i = 0; i < values.Length; i++)
            values[i] = EngineValue.Read(reader, i);
        return values;
    }
}
