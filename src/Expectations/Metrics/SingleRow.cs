using System.Data.Common;
using ContactCenter.Expectations.Engines;

namespace ContactCenter.Expectations.Metrics;

/// <summary>Runs a query and gives its first row.</summary>
internal static class SingleRow
{
    public static object?[] Query(DbConnection connection, string sql, CancellationToken cancel)
    {
        object?[] values = [];
        InterruptibleQuery.Read(
            connection,
            sql,
            reader =>
            {
                values = new object?[reader.FieldCount];
                for (var i = 0; i < values.Length; i++)
                    values[i] = EngineValue.Read(reader, i);
                return false;
            },
            cancel);
        return values;
    }
}
