using System.Globalization;
using ContactCenter.Expectations.Results.Quarantine;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console.Quarantines;

/// <summary>One row of a quarantine: where it came from, what it broke, its values, what was done about it.</summary>
internal static class QuarantinedRowBlock
{
    private const int Indent = 2;
    private const int LabelWidth = 12;
    private const int ValueWidth = 60;
    private const int RawWidth = 300;

    public static void Write(Sheet sheet, QuarantinedRow row)
    {
        sheet.Add(
            0,
            Mark(row.Status),
            "  ",
            Piece.Fixed(row.Id, Ink.Strong),
            "  ",
            Piece.Fixed($"{row.File}:{row.Line}"),
            "  ",
            Piece.Dot,
            "  ",
            Piece.Dim($"run {row.Run}, {Time(row.Time)}"));
        WriteReasons(sheet, Piece.Dim("because"), row.Reasons);
        if (row.IsRecord)
            sheet.Add(Indent, Piece.Dim("record"), LabelWidth, Record(row));
        else
            sheet.Add(Indent, Piece.Dim("values"), LabelWidth, Values(row));
        foreach (var done in row.History)
            Write(sheet, done);
    }

    private static void Write(Sheet sheet, QuarantineEvent done)
    {
        sheet.Add(
            Indent,
            Piece.Dim(done.Action),
            LabelWidth,
            new Piece(Outcome(done.Outcome)),
            Piece.Dim($"  {Time(done.At)} by {done.By ?? $"run {done.Run}"}{(done.Reason is { } reason ? $": {reason}" : "")}"));
        if (done.Outcome == "quarantined")
            WriteReasons(sheet, "", done.Broken);
    }

    private static void WriteReasons(Sheet sheet, Piece label, IReadOnlyList<QuarantineReason> reasons)
    {
        foreach (var reason in reasons)
        {
            sheet.Add(
                Indent,
                label,
                LabelWidth,
                new Piece(reason.Sentence),
                reason.Rule is null ? "" : Piece.Dim($"  {reason.Rule}  "),
                reason.Rule is null ? "" : Piece.Fixed($"{reason.File}:{reason.Line}", Ink.Dim));
            label = "";
        }
    }

    private static IEnumerable<Piece> Values(QuarantinedRow row)
    {
        foreach (var (name, value) in row.Values)
        {
            yield return Piece.Fixed($"{Visible.Cut(name, ValueWidth)}=", Ink.Dim);
            yield return Piece.Fixed(ValueText.Of(value, ValueWidth));
            yield return "  ";
        }
    }

    private static Piece Record(QuarantinedRow row)
        => row.Raw is { } raw
            ? Piece.Fixed(Visible.Cut(raw, RawWidth))
            : Piece.Dim($"({Amount.Of(row.RawBytes, "byte")}, not shown: the suite has pii columns)");

    private static Piece Mark(string status) => status switch
    {
        "open" => new("✗ open", Ink.Bad),
        "accepted" => new("✓ accepted", Ink.Good),
        _ => Piece.Dim($"· {status}"),
    };

    private static string Outcome(string outcome) => outcome switch
    {
        "accepted" => "accepted: it went on",
        "repeat" => "closed: it repeats another row",
        "dropped" => "dropped",
        _ => "failed again, it stays open",
    };

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
