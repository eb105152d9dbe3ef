using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Drops.Rejects;

namespace ContactCenter.Pipeline.Sources;

/// <summary>What goes into quarantine: rows of the drop that broke a rule, and records that are no rows.</summary>
internal static class QuarantineRows
{
    private static readonly JsonWriterOptions _asItReads = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A SELECT of them; null when there are none.</summary>
    public static string? Select(SourceIntake intake, SourceRows rows, RowSplit split, IReadOnlyCollection<RejectedRecord> rejects, ScratchTables scratch)
    {
        var selects = new List<string>();
        if (split.OfDrop > 0)
            selects.Add(Broken(intake, rows, split));
        if (rejects.Count > 0)
            selects.Add(Rejected(intake, rows, rejects, scratch));
        return selects.Count == 0 ? null : string.Join("\nUNION ALL ", selects);
    }

    /// <summary>SQL of the broken rules as JSON, from the list <c>ccq_rules</c> of their places.</summary>
    public static string Reasons(Suite suite)
    {
        var rules = string.Join(", ", suite.Rules.Select(rule => DuckSql.Text(Json(
            rule.Id, rule.Source.File, rule.Source.Line, rule.Expectation.Sentence))));
        return $"'[' || array_to_string(list_transform(ccq_rules, lambda rule: ([{rules}])[rule + 1]), ',') || ']'";
    }

    // The letter keeps spreadsheets from taking the id for a date.
    private static string Broken(SourceIntake intake, SourceRows rows, RowSplit split)
        => $"SELECT 'q{intake.Arrival}-' || ccq_row AS ccq_id, {Run(intake)}, ccq_file, ccq_line, ccq_arrival, 'quarantined' AS ccq_kind, "
            + $"{Reasons(intake.Suite)} AS ccq_reasons, CAST(NULL AS BLOB) AS ccq_raw, "
            + string.Join(", ", rows.DropColumns.Select(c => $"CAST({DuckSql.Name(c.Key)} AS VARCHAR) AS {DuckSql.Name(c.Key)}"))
            + $"\nFROM {rows.Drop} JOIN {split.Table} USING (ccq_row)";

    private static string Rejected(SourceIntake intake, SourceRows rows, IReadOnlyCollection<RejectedRecord> rejects, ScratchTables scratch)
    {
        var table = scratch.Make("SELECT 0::BIGINT AS n, '' AS ccq_file, 0::BIGINT AS ccq_line, '' AS ccq_reasons, ''::BLOB AS ccq_raw LIMIT 0");
        using (var appender = scratch.Connection.CreateAppender(table))
        {
            long number = 0;
            foreach (var rejected in rejects)
            {
                scratch.Cancel.ThrowIfCancellationRequested();
                appender.Append(++number);
                appender.Append(rejected.File);
                appender.Append(rejected.Line);
                appender.Append($"[{Json(null, rejected.File, rejected.Line, rejected.Reason)}]");
                appender.Append(rejected.ReadRaw().AsSpan());
                appender.EndRow();
            }
        }

        return $"SELECT 'q{intake.Arrival}-r' || n AS ccq_id, {Run(intake)}, ccq_file, ccq_line, CAST({intake.Arrival} AS BIGINT) AS ccq_arrival, 'rejected' AS ccq_kind, ccq_reasons, ccq_raw, "
            + string.Join(", ", rows.DropColumns.Select(c => $"CAST(NULL AS VARCHAR) AS {DuckSql.Name(c.Key)}"))
            + $"\nFROM {table}";
    }

    private static string Run(SourceIntake intake)
        => $"{DuckSql.Text(intake.Run)} AS ccq_run, TIMESTAMP '{intake.Time.UtcDateTime:yyyy-MM-dd HH:mm:ss.ffffff}' AS ccq_time";

    private static string Json(string? rule, string file, long line, string sentence)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _asItReads))
        {
            json.WriteStartObject();
            json.WriteString("rule", rule);
            json.WriteString("file", file);
            json.WriteNumber("line", line);
            json.WriteString("sentence", sentence);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
