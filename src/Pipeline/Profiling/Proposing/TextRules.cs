using ContactCenter.Pipeline.Profiling.Scanning;

namespace ContactCenter.Pipeline.Profiling.Proposing;

/// <summary>What texts are made of: one of a few, of one length, of one shape.</summary>
internal static class TextRules
{
    private const int MostInSet = 60;
    private const int LeastRows = 20;
    private const int LeastEach = 3;

    public static IEnumerable<Proposed> Of(ColumnStudy column)
    {
        if (!column.IsText)
            yield break;
        var set = column.Pii is null ? Set(column) : null;
        if (set is not null)
            yield return set;
        var shape = set is null ? Shape(column) : null;
        if (shape is not null)
            yield return shape;
        else if (Length(column) is { } length)
            yield return length;
    }

    private static Proposed? Set(ColumnStudy column)
    {
        var all = column.Facts.Values;
        if (!column.IsTopComplete || all < LeastRows || (column.IsId && column.Distinct * 10 > all))
            return null;

        var often = column.Top.Where(seen => seen.Text.Length > 0 && !Rarity.IsSlip(seen.Rows, column.Top.Count, all)).ToList();
        if (often.Count is < 2 or > MostInSet || often[^1].Rows < LeastEach || often.Count * 5 > all)
            return null;
        var rest = column.Top.Except(often).ToList();
        var left = rest.Sum(seen => seen.Rows);
        var told = $"{often.Count} values, {Told.Count(often[^1].Rows)} to {Told.Count(often[0].Rows)} rows each";
        if (rest.Count > 0)
            told += $"; left out as rare: {string.Join(", ", rest.Take(4).Select(seen => $"{Told.Text(seen.Text)} ({Told.Count(seen.Rows)})"))}{(rest.Count > 4 ? $" and {rest.Count - 4} more" : "")}";
        var values = Yaml.List(often.Select(seen => seen.Text).Order(StringComparer.Ordinal));
        return Proposed.Tolerant("in_set", values, $"values: {values}", left, all, told);
    }

    private static Proposed? Length(ColumnStudy column)
    {
        var facts = column.Facts;
        return facts.MinLength is { } length and > 0 && facts.MaxLength == length && length <= 64 && column.Distinct > 1
            && facts.Blanks == 0 && facts.Values >= LeastEach
            ? new("length", $"{length}", "each text")
            : null;
    }

    private static Proposed? Shape(ColumnStudy column)
    {
        var facts = column.Facts;
        var all = facts.Values;
        if (all < LeastEach)
            return null;
        if (column.MostlyUuids)
            return Matches($"^{TextForms.Uuid}$", facts.Uuids, "a UUID");
        if (column.Pii?.Kind == "email")
            return Matches($"^{TextForms.Email}$", facts.Emails, "an address");
        if (column.Pii?.Kind == "phone" && Matches($"^{TextForms.Phone}$", facts.Phones, "a number with or without a plus") is { } phone)
            return phone;
        return column.Match is { } match ? Matches(match.Regex, match.Rows, $"shaped like {match.Like}") : null;

        Proposed? Matches(string regex, long rows, string like)
        {
            var quoted = Yaml.Quoted(regex);
            return Proposed.Tolerant(
                "matches", quoted, $"regex: {quoted}", all - rows, all, rows == all ? $"each text is {like}" : $"{Told.Share(rows, all)} are {like}; {Told.Not(all - rows)}");
        }
    }
}
