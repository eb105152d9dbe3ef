using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Checkpoints;

/// <summary>Makes one batch of the parts of a drop.</summary>
internal static class DropBatch
{
    public static Batch Of(Suite suite, Drop drop, DuckDbConnection connection)
    {
        var relation = drop.Parts.Count == 1
            ? drop.Parts[0].Sql
            : Union(drop.Parts.Select(part => $"SELECT * FROM {part.Sql}"));
        var numbered = Union(drop.Parts.Select((part, i) => $"SELECT {i} AS ccq_part, * FROM {part.NumberedSql}"));

        return DuckDbTable.Open(
            connection,
            suite,
            Columns(drop),
            relation,
            numbered) with
        {
            ExpectedRows = drop.Rows,
            Sample = oneIn => Sample(suite, drop, oneIn, connection),
            Locate = places => Locate(drop, places, connection),
        };
    }

    private static string? Sample(Suite suite, Drop drop, long oneIn, DuckDbConnection connection)
    {
        List<string> parts = [.. drop.Parts.Select(part => part.SampleSql(oneIn)).OfType<string>()];
        return parts.Count < drop.Parts.Count
            ? null
            : DuckDbTable.Open(connection, suite, Columns(drop), Union(parts.Select(part => $"SELECT * FROM {part}")), numberedRelation: null, $"{suite.System}/{suite.Name} sample").Relation;
    }

    private static List<KeyValuePair<string, string>> Columns(Drop drop) => [.. drop.Columns.Select(column => KeyValuePair.Create(column.Name, column.Type))];

    private static string Union(IEnumerable<string> selects) => $"(\n{string.Join("\nUNION ALL BY NAME ", selects)}\n)";

    private static RowLocation[] Locate(Drop drop, IReadOnlyList<RowPlace> places, DuckDbConnection connection)
    {
        var locations = new RowLocation[places.Count];
        foreach (var part in Enumerable.Range(0, places.Count).GroupBy(i => places[i].Part))
        {
            int[] asked = [.. part];
            var found = drop.Parts[(int)part.Key].Locate([.. asked.Select(i => places[i].Row)], connection);
            for (var i = 0; i < asked.Length; i++)
                locations[asked[i]] = found[i];
        }

        return locations;
    }
}
