using System.Globalization;
using ContactCenter.Expectations.Results.Quarantine;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Console.Runs;
using ContactCenter.Reports.Wording;
using Spectre.Console;

namespace ContactCenter.Reports.Console.Quarantines;

/// <summary>Writes what lies in each quarantine of a lake, for <c>ccq quarantine list</c>.</summary>
public static class QuarantineListConsole
{
    private const int WidestLine = 140;
    private const int Indent = 2;
    private const int LabelWidth = 12;

    /// <summary>Writes the quarantines in the order given.</summary>
    /// <param name="tables">The quarantines.</param>
    /// <param name="lake">The lake as the user gave it, for the commands to go on with.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="console">Where to.</param>
    public static void Write(IReadOnlyList<QuarantineSummary> tables, string lake, DateTimeOffset now, IAnsiConsole console)
    {
        var sheet = new Sheet(Math.Min(console.Profile.Width, WidestLine));
        if (tables.Count == 0)
            sheet.Add(0, new Piece("✓ nothing was ever set aside", Ink.Good), Piece.Dim($" in the lake {lake}"));
        foreach (var table in tables)
        {
            sheet.Gap();
            Write(sheet, table, lake, now);
        }

        console.Write(sheet);
    }

    private static void Write(Sheet sheet, QuarantineSummary table, string lake, DateTimeOffset now)
    {
        var name = $"{table.System}/{table.Table}";
        sheet.Add(0, table.Open == 0 ? new Piece("✓ empty  ", Ink.Good) : new Piece($"! {Amount.Of(table.Open)} open  ", Ink.Warning), new Piece(name, Ink.Strong));
        if (table.Open > 0)
        {
            Line(sheet, "open", Opened(table));
            if (table.OldestOpen is { } oldest)
                Line(sheet, "oldest", string.Create(CultureInfo.InvariantCulture, $"{oldest.UtcDateTime:yyyy-MM-dd HH:mm} UTC, {Age(now - oldest)}"));
        }

        if (table.OpenByRule.Count > 0)
        {
            var grid = new TextGrid(new TextColumn("rows", IsNumber: true), new TextColumn("rule that they broke", IsName: true));
            foreach (var rule in table.OpenByRule)
                grid.Add(Amount.Of(rule.Rows), rule.Rule);
            grid.Write(sheet, Indent);
        }

        if (table.Closed > 0)
            Line(sheet, "closed", $"{Amount.Of(table.Accepted)} accepted, {Amount.Of(table.Repeats, "repeat")} of other rows, {Amount.Of(table.Dropped)} dropped");
        if (table.Open > 0)
            Line(sheet, "look at", Piece.Fixed(Commands.Quarantine("show", name, lake), Ink.Strong));
    }

    private static string Opened(QuarantineSummary table)
    {
        List<string> parts = [Amount.Of(table.OpenRows, "row")];
        if (table.Waiting is > 0 and var waiting)
            parts[0] += $", of which {Amount.Of(waiting)} {(waiting == 1 ? "waits for a row that it refers to and is" : "wait for rows that they refer to and are")} judged again on each run";
        if (table.OpenRecords > 0)
            parts.Add($"{Amount.Of(table.OpenRecords, "record")} that could not be read as {(table.OpenRecords == 1 ? "a row" : "rows")}");
        return string.Join("; ", parts);
    }

    private static string Age(TimeSpan age) => age switch
    {
        { TotalDays: >= 2 } => $"{Amount.Of((long)age.TotalDays)} days ago",
        { TotalHours: >= 2 } => $"{Amount.Of((long)age.TotalHours)} hours ago",
        { TotalMinutes: >= 2 } => $"{Amount.Of((long)age.TotalMinutes)} minutes ago",
        _ => "just now",
    };

    private static void Line(Sheet sheet, string label, Piece text) => sheet.Add(Indent, Piece.Dim(label), LabelWidth, text);
}
