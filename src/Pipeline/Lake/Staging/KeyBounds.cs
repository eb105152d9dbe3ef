using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Lake.Staging;

/// <summary>Leaves out the files whose statistics say that no wanted key can be in them, so that they need not be read.</summary>
internal static class KeyBounds
{
    public static IReadOnlyList<DataFile> MayHold(
        DbConnection connection, TableSnapshot table, IReadOnlyList<string> key, string keys, CancellationToken cancel)
    {
        // Only whole numbers: their order is the same in the log, here and in DuckDB. Others are left to DuckDB.
        List<string> whole = [.. key.Where(name => table.Columns.Any(column => column.Name == name && column.DeltaType is "long" or "integer" or "short" or "byte"))];
        if (table.Files.Count < 2 || whole.Count == 0)
            return table.Files;

        using var command = connection.CreateCommand();
        command.CommandText =
            $"SELECT {string.Join(", ", whole.Select(DuckSql.Name).Select(name => $"min({name})::HUGEINT::VARCHAR, max({name})::HUGEINT::VARCHAR"))} FROM {keys} AS wanted";
        using var cancelling = cancel.Register(command.Cancel);
        using var reader = command.ExecuteReader();
        _ = reader.Read();
        var wanted = new List<(string Column, Int128 Least, Int128 Greatest)>();
        for (var i = 0; i < whole.Count; i++)
        {
            if (reader.IsDBNull(2 * i))
                return [];
            wanted.Add((whole[i], Number(reader.GetString(2 * i)), Number(reader.GetString((2 * i) + 1))));
        }

        return [.. table.Files.Where(file => wanted.All(bound => Overlaps(file, bound.Column, bound.Least, bound.Greatest)))];
    }

    private static bool Overlaps(DataFile file, string column, Int128 least, Int128 greatest)
    {
        if (file.Statistics is null)
            return true;
        using var json = JsonDocument.Parse(file.Statistics);
        return Bound(json, "minValues", column) is not { } first || Bound(json, "maxValues", column) is not { } last
            || (first <= greatest && last >= least);
    }

    private static Int128? Bound(JsonDocument json, string side, string column)
        => json.RootElement.TryGetProperty(side, out var bounds) && bounds.TryGetProperty(column, out var bound) && bound.ValueKind == JsonValueKind.Number
            ? Number(bound.GetRawText())
            : null;

    private static Int128 Number(string text) => Int128.Parse(text, CultureInfo.InvariantCulture);
}
