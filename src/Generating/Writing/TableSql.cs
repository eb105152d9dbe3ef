using ContactCenter.Generating.Planting;

namespace ContactCenter.Generating.Writing;

/// <summary>The SQL that makes a table's records from its sound rows.</summary>
internal sealed class TableSql(SourceTable table, DefectPlan plan, int parts)
{
    /// <summary>The table that holds records until their file is written.</summary>
    public const string CreateRecords =
        "CREATE OR REPLACE TABLE records (due INTEGER, sorted TIMESTAMP, j BIGINT, copy BOOLEAN, defect INTEGER, odd INTEGER, is_away BOOLEAN, is_apart BOOLEAN, record VARCHAR)";

    private readonly Calendar _calendar = table.Calendar;

    /// <summary>Adds the records that come about on some days.</summary>
    /// <remarks>A table of slots is read by one thread; the parts of a UNION by one each.</remarks>
    public string Insert(int firstDay, int lastDay)
    {
        var parted = Enumerable.Range(0, parts).SelectMany(part => (string[])[Originals(Rows(firstDay, lastDay, part)), Copies(Rows(firstDay, lastDay, part))]);
        return $"INSERT INTO records {string.Join("\nUNION ALL ", parted.Where(select => select.Length > 0))}";
    }

    /// <summary>How many records of each sort come with the files up to a day.</summary>
    public static string Count(int lastDay)
        => $"SELECT copy, defect, odd, is_away, is_apart, count(*) FROM records WHERE due <= {lastDay} GROUP BY ALL ORDER BY ALL";

    /// <summary>Writes the records up to a day.</summary>
    public string Write(int lastDay, string path)
    {
        string[] around =
        [
            .. Around(table.Format.Header(table.Columns), "-infinity"),
            .. Around(table.Format.Footer, "infinity"),
        ];
        return $"""
            COPY (SELECT line FROM (
              SELECT sorted, j, copy, {table.Format.Line} AS line
              FROM (SELECT *, (sorted, j, copy) = (SELECT max((sorted, j, copy)) FROM records WHERE due <= {lastDay}) AS is_last FROM records WHERE due <= {lastDay})
              {string.Concat(around)}) ORDER BY sorted, j, copy)
            TO {Sql.Text(path)} (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER E'\x01'{(path.EndsWith(".gz") ? ", COMPRESSION gzip" : "")})
            """;
    }

    private static IEnumerable<string> Around(string? line, string place)
        => line is null ? [] : [$"\n  UNION ALL SELECT TIMESTAMP '{place}', 0, false, {Sql.Text(line)}"];

    private string Rows(int firstDay, int lastDay, int part) => $"""
        (SELECT *, {plan.Fitting} AS defect FROM
          (SELECT *, {plan.Chosen} AS chosen FROM
            (WITH unit AS (SELECT day, began, unnest(range(first_unit, end_unit)) AS u FROM slots WHERE day BETWEEN {firstDay} AND {lastDay} AND slot % {parts} = {part})
            {table.Sound}) AS sound) AS numbered)
        """;

    private string Originals(string rows)
    {
        var changes = Changed(defect => !defect.IsRepeat && defect.Broken is null);
        var odd = table.Oddities.Count == 0 ? "0" : string.Join(" + ", table.Oddities.Select((oddity, i) => $"CASE WHEN {oddity.Where} THEN {1 << i} ELSE 0 END"));
        return $"""
            SELECT due, sorted, j, false AS copy, defect, odd, {Away("due")} AS is_away, false AS is_apart, {table.Format.Record(table.Columns)} AS record
            FROM (SELECT * {changes}, CASE WHEN defect = 0 THEN {odd} ELSE 0 END AS odd FROM {rows})
            """;
    }

    private string Copies(string rows)
    {
        var copied = table.Defects.Index().Where(each => each.Item.IsRepeat || each.Item.Broken is not null).Select(each => each.Index + 1).ToList();
        if (copied.Count == 0)
            return "";
        var later = table.Defects.Index().Where(each => each.Item.IsLater).Select(each => $"{each.Index + 1}").DefaultIfEmpty("-1");
        var broken = table.Defects.Index().Where(each => each.Item.Broken is not null).Select(each => $"WHEN {each.Index + 1} THEN {each.Item.Broken}").ToList();
        var record = broken.Count == 0 ? "NULL" : $"CASE defect {string.Join(' ', broken)} END";
        return $"""
            SELECT copy_due, sorted, j, true, defect, 0, {Away("copy_due")}, {_calendar.DropOf("due")} < {_calendar.DropOf("copy_due")}, coalesce(broken_record, {table.Format.Record(table.Columns)})
            FROM (SELECT * {Changed(defect => defect.IsRepeat, "sorted + to_days(copy_due - due) + to_seconds(30) AS sorted")}
              FROM (SELECT *, {record} AS broken_record, CASE WHEN defect IN ({string.Join(", ", later)}) THEN least(due + 1, {_calendar.LastDay}) ELSE due END AS copy_due FROM {rows} WHERE defect IN ({string.Join(", ", copied)})))
            """;
    }

    private string Away(string due) => $"{_calendar.DropOf("home")} < {_calendar.DropOf(due)}";

    private string Changed(Func<Defect, bool> which, params IEnumerable<string> others)
    {
        var changes = table.Columns.Select(column => (Column: column, Cases: table.Defects.Index()
                .Where(each => which(each.Item) && each.Item.Changes.ContainsKey(column))
                .Select(each => $"WHEN {each.Index + 1} THEN {each.Item.Changes[column]}")))
            .Where(each => each.Cases.Any())
            .Select(each => $"CASE defect {string.Join(' ', each.Cases)} ELSE {Sql.Name(each.Column)} END AS {Sql.Name(each.Column)}");
        string[] all = [.. changes, .. others];
        return all.Length == 0 ? "" : $"REPLACE ({string.Join(", ", all)})";
    }
}
