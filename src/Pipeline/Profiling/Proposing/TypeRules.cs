using ContactCenter.Expectations.Suites;

namespace ContactCenter.Pipeline.Profiling.Proposing;

/// <summary>The type of a column, and that it has a value.</summary>
internal static class TypeRules
{
    public static IEnumerable<Proposed> Of(ColumnStudy column)
    {
        if (Type(column) is { } type)
            yield return type;
        foreach (var presence in Presence(column))
            yield return presence;
    }

    private static Proposed? Type(ColumnStudy column)
    {
        if (column.Type.Type is not { } type)
            return null;
        var others = column.Facts.Values - column.Type.Fits;
        var seen = column.Type.Forms.Count > 0
            ? string.Join(", ", column.Type.Forms.Select(form => $"{Told.Count(form.Value)} as {form.Key.Format}"))
            : type.Name == TypeName.String ? OfText(column) : $"all {Told.Count(column.Type.Fits, "value")}";
        if (others > 0)
            seen = $"{(column.Type.Forms.Count > 0 ? seen : Told.Count(column.Type.Fits, "value"))}; {Told.Not(others)} ({Told.Share(others, column.Facts.Values)})";
        if (column.Type.IsOrderOpen)
            seen += "; month first fits as well: confirm";

        var formats = $"{type.SuiteName}: [{string.Join(", ", type.Formats.Select(format => Yaml.Quoted(((TypeFormat.Pattern)format).Format)))}]";
        return type.Formats.Count == 0
            ? Proposed.Tolerant("type", type.SuiteName, $"name: {type.SuiteName}", others, column.Facts.Values, seen)
            : Proposed.Tolerant("type", $"{{ {formats} }}", formats, others, column.Facts.Values, seen);
    }

    private static string OfText(ColumnStudy column)
    {
        var facts = column.Facts;
        // Times of day begin with zeros too, but are no digits only.
        if (Math.Min(facts.LeadingZeros, facts.Integers) * 2 > facts.Values)
            return "digits, but with leading zeros or a plus";
        var times = column.TimesInText;
        return times * 10 > facts.Values ? $"only {Told.Count(times)} ({Told.Share(times, facts.Values)}) are dates or times in a known form" : "text of no other type";
    }

    private static IEnumerable<Proposed> Presence(ColumnStudy column)
    {
        var facts = column.Facts;
        if (facts.Rows == 0 || facts.Values == 0)
            yield break;
        if (facts is { Nulls: 0, Empty: 0 })
        {
            yield return facts.Column.IsText ? new("required", "true", "no null, no empty text") : new("not_null", "true", "no null");
            yield break;
        }

        // More than that are no slips: the value may be left out.
        if (facts.Nulls * 50 <= facts.Rows && Proposed.Tolerant("not_null", "true", "", facts.Nulls, facts.Rows, facts.Nulls == 0 ? "no null" : $"{Told.Count(facts.Nulls, "null")} ({Told.Share(facts.Nulls, facts.Rows)})") is { } filled)
            yield return filled;
        // Of a column with a type the type rule tells of empty texts.
        if (column.IsText && facts.Column.IsText
            && Proposed.Tolerant("not_empty", "true", "", facts.Empty, facts.Values, facts.Empty == 0 ? "no empty text" : $"{Told.Count(facts.Empty, "empty text")} ({Told.Share(facts.Empty, facts.Values)})") is { } written)
        {
            yield return written;
        }
    }
}
