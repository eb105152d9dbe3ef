using System.Data.Common;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Lake.Files;

namespace ContactCenter.Pipeline.Sinks;

/// <summary>
/// A CSV file beside a table's Delta folder: RFC 4180, UTF-8, comma, a header. Null is an empty field, empty text is <c>""</c>; times are ISO 8601
/// in UTC with Z, dates ISO, bytes base64. Rows stand in the order of the key, so the same rows give the same bytes.
/// </summary>
/// <param name="lake">The lake's folder.</param>
public sealed class CsvSink(string lake) : ISink
{
    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public SinkResult Write(TableToSink table, DbConnection duckdb, CancellationToken cancel)
    {
        var target = $"{table.System}/{table.Layer}/{table.Table}.csv";
        var path = Path.Combine(Path.GetFullPath(lake), table.System, table.Layer, $"{table.Table}.csv");

        // Always the same name: what a killed run left is overwritten. Only the run that holds the lake's lock writes here.
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{table.Table}.csv.tmp");
        try
        {
            Durable.CreateFolder(Path.GetDirectoryName(path)!);
            var rows = Copy(table, temporary, duckdb, cancel);
            Durable.SyncFile(temporary);
            File.Move(temporary, path, overwrite: true);
            Posix.SyncFolder(Path.GetDirectoryName(path)!);
            return new(Name, table.FullName, target, rows, Fault: null);
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException)
        {
            return new(Name, table.FullName, target, 0, $"expected to write {path}, found: {e.Message} The former file, if there was one, is as it was.");
        }
        finally
        {
            TryDelete(temporary);
        }
    }

    private static long Copy(TableToSink table, string path, DbConnection duckdb, CancellationToken cancel)
    {
        using var command = duckdb.CreateCommand();
        command.CommandText = $"""
            COPY ({table.Select(Written)})
            TO {DuckSql.Text(path)} (FORMAT csv, HEADER true, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '', COMPRESSION none)
            """;
        return command.ExecuteNonQueryAsync(cancel).GetAwaiter().GetResult();
    }

    private static string Written(SinkColumn column, string name) => column switch
    {
        // DuckDB's text of a TIMESTAMP is ISO but for the blank, its fraction as long as it needs to be; infinity has no Z.
        { IsTimestamp: true } => $"CASE WHEN isfinite({name}) THEN replace(({Utc(column, name)})::VARCHAR, ' ', 'T') || 'Z' ELSE {name}::VARCHAR END",
        { Type: "BLOB" } => $"to_base64({name})",
        _ => name,
    };

    private static string Utc(SinkColumn column, string name) => column.Type == "TIMESTAMP WITH TIME ZONE" ? $"{name} AT TIME ZONE 'UTC'" : name;

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It could not be made either, and the fault is told; else the next export overwrites it.
        }
    }
}
