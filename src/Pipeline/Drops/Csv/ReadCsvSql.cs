namespace ContactCenter.Pipeline.Drops.Csv;

/// <summary>DuckDB's read_csv with everything said and nothing guessed.</summary>
internal static class ReadCsvSql
{
    /// <summary>A call that yields the columns of the files, all as text.</summary>
    /// <param name="paths">The UTF-8 files.</param>
    /// <param name="columns">The names of their fields, in order.</param>
    /// <param name="dialect">The declared dialect.</param>
    /// <param name="delimiter">The delimiter of these files.</param>
    /// <param name="parallel">False when quoted fields hold line ends: DuckDB's threads start at line ends and would take those for the end of a record.</param>
    public static string Write(IEnumerable<string> paths, IEnumerable<string> columns, CsvDialect dialect, char delimiter, bool parallel)
    {
        string types = string.Join(", ", columns.Select(name => $"{DuckSql.Text(name)}: 'VARCHAR'"));
        string quote = DuckSql.Text(dialect.Quote?.ToString() ?? "");
        return $"read_csv({DuckSql.Paths(paths)}, columns = {{{types}}}, auto_detect = false, header = {(dialect.Header ? "true" : "false")}, "
            + $"delim = {DuckSql.Text(delimiter.ToString())}, quote = {quote}, escape = {quote}, nullstr = {DuckSql.Text(dialect.NullText)}, "
            + "allow_quoted_nulls = false, strict_mode = true, null_padding = false, ignore_errors = false, comment = '', skip = 0, "
            + $"compression = 'none', hive_partitioning = false, parallel = {(parallel ? "true" : "false")})";
    }
}
