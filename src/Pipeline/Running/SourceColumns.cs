using System.Data.Common;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Running;

/// <summary>Silver rows under the names that the source's suite has for their columns: rules of other suites refer to them by these.</summary>
internal static class SourceColumns
{
    /// <summary>What stands after FROM.</summary>
    /// <param name="suite">The source's suite.</param>
    /// <param name="silver">Its silver rows.</param>
    /// <param name="connection">A connection to DuckDB.</param>
    public static string AsInSource(Suite suite, string silver, DbConnection connection)
    {
        var names = suite.Columns.ToDictionary(column => SilverNames.Of(column.Name), column => column.Name, StringComparer.Ordinal);
        var columns = RelationColumns.Of(connection, silver)
            .Where(column => !column.Key.StartsWith("ccq_", StringComparison.Ordinal))
            .Select(column => $"{DuckSql.Name(column.Key)} AS {DuckSql.Name(names.GetValueOrDefault(column.Key, column.Key))}");
        return $"(SELECT {string.Join(", ", columns)} FROM {silver})";
    }
}
