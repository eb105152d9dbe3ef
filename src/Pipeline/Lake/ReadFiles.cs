using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Lake;

/// <summary>The rows of files as DuckDB reads them.</summary>
internal static class ReadFiles
{
    /// <summary>The column of <see cref="WithPathsSql"/> that says which file a row is from.</summary>
    public const string PathColumn = "ccq_lake_path";

    /// <summary>What stands after FROM: all columns in their order, whichever of them the files have.</summary>
    public static string Sql(IReadOnlyList<TableColumn> columns, IEnumerable<string> paths) => Sql(columns, paths, "");

    /// <summary>The same, with the path of the file of each row.</summary>
    public static string WithPathsSql(IReadOnlyList<TableColumn> columns, IEnumerable<string> paths)
        => Sql([.. columns, new(PathColumn, "string")], paths, $", filename = '{PathColumn}'");

    private static string Sql(IReadOnlyList<TableColumn> columns, IEnumerable<string> paths, string option)
    {
        // The typed select without rows serves tables without files, and columns that no file has yet.
        var typed = string.Join(", ", columns.Select(column => $"NULL::{column.DuckDbType} AS {DuckSql.Name(column.Name)}"));
        var list = DuckSql.Paths(paths);
        return list == "[]"
            ? $"(SELECT {typed} WHERE false)"
            : $"(SELECT {typed} WHERE false UNION ALL BY NAME SELECT * FROM read_parquet({list}, union_by_name = true, hive_partitioning = false{option}))";
    }
}
