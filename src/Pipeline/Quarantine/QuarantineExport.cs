using System.Data.Common;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Lake.Files;
using ContactCenter.Pipeline.Running;

namespace ContactCenter.Pipeline.Quarantine;

/// <summary>
/// Writes open rows of a quarantine as CSV, for a person to put their values right and replay them. They are in clear, personal data too: a token can't be
/// corrected.
/// </summary>
/// <param name="settings">The lake.</param>
public sealed class QuarantineExport(QuarantineSettings settings)
{
    /// <summary>The columns beside those of the data, of which a replay reads the first only.</summary>
    internal static readonly string[] OwnColumns = ["ccq_id", "ccq_place", "ccq_reasons", "ccq_raw"];

    private readonly DeltaLake _lake = DeltaLake.Open(settings.Lake, settings.Clock);

    /// <summary>Writes the file, whole or not at all.</summary>
    /// <param name="name"><c>SYSTEM/TABLE</c>, or <c>SYSTEM/SUITE</c>.</param>
    /// <param name="selection">Which of the open rows.</param>
    /// <param name="file">The file; one of that name is replaced.</param>
    /// <param name="cancel">Interrupts; then the file is as it was.</param>
    /// <returns>The rows, and how many of them are rejected records.</returns>
    /// <exception cref="QuarantineRefusedException">There is no such quarantine, or no such row in it; nothing was written.</exception>
    /// <exception cref="LakeException">The lake can't be read.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="DbException">The engine can't read the table, or not write the file.</exception>
    public (long Rows, long Records) Write(string name, QuarantineSelection selection, string file, CancellationToken cancel)
    {
        var table = QuarantineTable.Find(_lake, _lake.View(), name);
        var path = Path.GetFullPath(file);
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        using var engine = new RunEngine(settings.TemporaryFolder, settings.MemoryLimit, [_lake.Root, folder]);

        var rows = $"{table.Open} WHERE {selection.Condition}";
        var (count, records) = (engine.Count(rows, cancel), engine.Count($"{rows} AND ccq_kind = 'rejected'", cancel));
        if (count == 0)
            throw new QuarantineRefusedException([$"{table.Name}: expected open rows to export, found none."]);

        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.tmp");
        try
        {
            engine.Read($"COPY ({Select(table, rows)}) TO {DuckSql.Text(temporary)} (FORMAT csv, HEADER true, NULLSTR '')", _ => { }, cancel);
            Durable.SyncFile(temporary);
            File.Move(temporary, path, overwrite: true);
            return (count, records);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // Bytes that are no text are shown as escapes: they are there to be read, not to be given back.
    private static string Select(QuarantineTable table, string rows)
        => $"SELECT ccq_id, {string.Concat(table.Columns.Select(column => $"{DuckSql.Name(column)}, "))}ccq_file || ':' || ccq_line AS ccq_place, "
            + "array_to_string(CAST(json_extract_string(ccq_reasons, '$[*].sentence') AS VARCHAR[]), '; ') AS ccq_reasons, "
            + $"coalesce(TRY(decode(ccq_raw)), CAST(ccq_raw AS VARCHAR)) AS ccq_raw FROM {rows} {QuarantineTable.InOrder}";
}
