using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Running;

/// <summary>A source's quarantine as a run will leave it, as steps see it: what is in no silver table, and never came into one.</summary>
internal static class QuarantineState
{
    /// <summary>The state. A row that somebody dropped is in it: the figures lack it all the same.</summary>
    /// <param name="source">The source.</param>
    /// <param name="before">The quarantine as the run found it; null when there was none.</param>
    /// <param name="came">What this run put there; null when nothing.</param>
    /// <param name="eventsBefore">What became of its rows, as the run found it; null when there was no such table.</param>
    /// <param name="eventsCame">What this run added; null when nothing.</param>
    public static TableState Of(PipelineSource source, TableSnapshot? before, StagedFiles? came, TableSnapshot? eventsBefore, StagedFiles? eventsCame)
    {
        var columns = QuarantineOf.Columns(source);
        var none = string.Join(", ", columns.Select(column => $"CAST(NULL AS {column.Type}) AS {DuckSql.Name(column.Name)}"));
        var rows = $"SELECT {none} WHERE false";
        if (before is not null)
            rows += $"\nUNION ALL SELECT {Names(columns, before.Columns)} FROM {TableState.InUtc(before.Columns, before.ReadSql)}";
        if (came is not null)
            rows += $"\nUNION ALL SELECT {Names(columns, came.Columns)} FROM {TableState.InUtc(came.Columns, came.ReadSql)}";

        string[] events = [.. new[] { eventsBefore?.ReadSql, eventsCame?.ReadSql }.OfType<string>()];
        var closed = string.Join("\nUNION ALL ", events.Select(table => $"SELECT ccq_id FROM {table} WHERE outcome IN ('accepted', 'repeat')"));
        var relation = events.Length == 0 ? $"({rows})" : $"(SELECT * FROM ({rows}) ANTI JOIN ({closed}) USING (ccq_id))";
        return new(relation, (before?.Rows ?? 0) + (came?.Rows ?? 0))
        {
            Changed = came is { Rows: > 0 } || eventsCame is { Rows: > 0 } ? relation : null,
            IsNew = before is null,
        };
    }

    // A drop without the key's column leaves a quarantine without it.
    private static string Names(IReadOnlyList<Transformations.TableColumn> wanted, IReadOnlyList<Lake.TableColumn> there)
    {
        var names = there.Select(column => column.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return string.Join(", ", wanted.Select(column => names.Contains(column.Name) ? DuckSql.Name(column.Name) : $"NULL AS {DuckSql.Name(column.Name)}"));
    }
}
