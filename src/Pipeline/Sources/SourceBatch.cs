using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Pipeline.Sources;

/// <summary>Batches over a source's rows.</summary>
internal static class SourceBatch
{
    /// <summary>The rows of a drop that are left when repeats have gone, ready for the suite.</summary>
    public static Batch OfDrop(SourceIntake intake, SourceRows rows, Repeats repeats, bool isText, ScratchTables scratch)
    {
        var left = repeats.Left(rows.Drop!);
        return Open(intake, rows.DropColumns, left, $"(SELECT 0 AS ccq_part, * FROM {left})", "drop", scratch.Connection) with
        {
            ExpectedRows = rows.DropRows - repeats.LeavingDrop,
            Locate = places => Locate(rows.Drop!, isText, places, scratch),
        };
    }

    /// <summary>The replayed rows that are left when repeats have gone.</summary>
    public static Batch OfReplayed(SourceIntake intake, SourceRows rows, Repeats repeats, ScratchTables scratch)
    {
        var left = repeats.Left(rows.ReplayedRows!);
        return Open(intake, rows.Columns, left, $"(SELECT 0 AS ccq_part, * FROM {left})", "replayed", scratch.Connection) with
        {
            Locate = places => Locate(rows.ReplayedRows!, isText: true, places, scratch),
        };
    }

    /// <summary>No row, but all columns: to plan rules by.</summary>
    public static Batch OfNothing(SourceIntake intake, SourceRows rows, ScratchTables scratch)
        => Open(intake, rows.Columns, $"(SELECT * FROM {rows.All} LIMIT 0)", $"(SELECT 0 AS ccq_part, * FROM {rows.All} LIMIT 0)", "nothing", scratch.Connection);

    private static Batch Open(
        SourceIntake intake, IReadOnlyList<KeyValuePair<string, string>> columns, string relation, string numbered, string what, DuckDbConnection connection)
        => DuckDbTable.Open(connection, intake.Suite, columns, relation, numbered, $"{intake.Suite.System}/{intake.Suite.Name} {what}");

    private static RowLocation[] Locate(string rows, bool isText, IReadOnlyList<RowPlace> places, ScratchTables scratch)
    {
        var found = new Dictionary<long, RowLocation>();
        if (places.Count > 0)
        {
            scratch.Read(
                $"SELECT ccq_row, ccq_file, ccq_line FROM {rows} WHERE ccq_row IN ({string.Join(", ", places.Select(p => p.Row).Distinct())})",
                reader => found[reader.GetInt64(0)] = isText
                    ? new(reader.GetString(1), reader.GetInt64(2), null)
                    : new(reader.GetString(1), null, reader.GetInt64(2)));
        }

        return [.. places.Select(place => found[place.Row])];
    }
}
