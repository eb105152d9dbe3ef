using System.Collections;
using System.Text;

namespace ContactCenter.Reports.Wording;

/// <summary>A value from data for people: text in quotes, so that <c>''</c>, <c>'null'</c> and null are three things; numbers bare.</summary>
internal static class ValueText
{
    private const int ItemsShown = 12;
    private const int LeastText = 12;

    /// <summary>The value, cut to about <paramref name="cells"/> places; a text that was cut is followed by its length.</summary>
    public static string Of(object? value, int cells) => value switch
    {
        null or DBNull => "null",
        string text => OfText(text, cells),
        byte[] bytes => OfBytes(bytes, cells),
        IEnumerable<KeyValuePair<string, object?>> members => OfList(members.Select(m => Named(m.Key, m.Value, cells)), cells, '{', '}'),
        IDictionary members => OfList(members.Cast<DictionaryEntry>().Select(m => Named(PlainText.Of(m.Key), m.Value, cells)), cells, '{', '}'),
        IEnumerable items => OfList(items.Cast<object?>().Select(i => Of(i, cells)), cells, '[', ']'),
        _ => Visible.Cut(PlainText.Of(value), cells),
    };

    private static string OfText(string text, int cells)
    {
        var shown = Visible.Quoted(text, cells, out var cut);
        if (!cut)
            return shown;
        var length = $" ({Amount.Of(text.Length, "character")})";
        return Visible.Quoted(text, Math.Max(LeastText, cells - length.Length), out _) + length;
    }

    private static string OfBytes(byte[] bytes, int cells)
    {
        var shown = Math.Min(bytes.Length, Math.Max(1, cells / 2));
        var hex = "0x" + Convert.ToHexStringLower(bytes.AsSpan(0, shown));
        return shown == bytes.Length ? hex : $"{hex}… ({Amount.Of(bytes.Length, "byte")})";
    }

    private static string Named(string name, object? value, int cells) => $"{Visible.Cut(name, cells)}: {Of(value, cells)}";

    private static string OfList(IEnumerable<string> items, int cells, char open, char close)
    {
        var shown = new StringBuilder().Append(open);
        var count = 0;
        foreach (var item in items)
        {
            if (count == ItemsShown || (count > 0 && shown.Length + item.Length > cells))
            {
                shown.Append(", …");
                break;
            }

            if (count++ > 0)
                shown.Append(", ");
            shown.Append(item);
        }

        return shown.Append(close).ToString();
    }
}
