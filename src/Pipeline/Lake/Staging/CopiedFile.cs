using System.Collections;
using System.Data.Common;

namespace ContactCenter.Pipeline.Lake.Staging;

/// <summary>What DuckDB says of a file that it wrote.</summary>
internal static class CopiedFile
{
    public static DataFile Read(DbDataReader reader, string folder, IReadOnlyList<WrittenColumn> columns, IReadOnlyList<string> partitionBy)
    {
        var path = reader.GetString(0);
        var rows = Convert.ToInt64(reader.GetValue(1));
        var statistics = Entries(reader.GetValue(4)).ToDictionary(
            entry => Unquoted(entry.Key),
            entry => (IReadOnlyDictionary<string, string?>)Entries(entry.Value!).ToDictionary(value => value.Key, value => value.Value as string, StringComparer.Ordinal),
            StringComparer.Ordinal);
        var keys = partitionBy.Count == 0
            ? []
            : Entries(reader.GetValue(5)).ToDictionary(entry => entry.Key, entry => entry.Value as string, StringComparer.Ordinal);

        return new(
            Path.GetRelativePath(folder, path),
            partitionBy.ToDictionary(name => name, name => PartitionValue(keys[name], columns.First(column => column.Column.Name == name).Column), StringComparer.Ordinal),
            Convert.ToInt64(reader.GetValue(2)),
            DateTimeOffset.FromUnixTimeMilliseconds(new DateTimeOffset(File.GetLastWriteTimeUtc(path)).ToUnixTimeMilliseconds()),
            rows,
            FileStatistics.Json(rows, columns.Select(column => column.Column), statistics));
    }

    private static string? PartitionValue(string? text, TableColumn column)
        => text is not null && column.DeltaType == "timestamp" ? FileStatistics.IsoTime(text) ?? text : text;

    // A MAP of DuckDB, whatever dictionary the provider makes of it.
    private static IEnumerable<KeyValuePair<string, object?>> Entries(object map)
        => map switch
        {
            IEnumerable<KeyValuePair<object, object?>> entries => entries.Select(entry => KeyValuePair.Create((string)entry.Key, entry.Value)),
            IEnumerable<KeyValuePair<string, object?>> entries => entries,
            IDictionary entries => entries.Keys.Cast<string>().Select(key => KeyValuePair.Create(key, entries[key])),
            _ => throw new InvalidOperationException($"A map came as {map.GetType()}."),
        };

    // Names of columns come as quoted identifiers.
    private static string Unquoted(string name) => name is ['"', .., '"'] ? name[1..^1].Replace("\"\"", "\"") : name;
}
