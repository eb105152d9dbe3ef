using System.Globalization;
using System.Numerics;

namespace ContactCenter.Expectations.Suites.Yaml;

/// <summary>What a plain scalar stands for, by the core schema of YAML 1.2: <c>NO</c>, <c>yes</c> and <c>on</c> are text.</summary>
internal static class CoreSchema
{
    /// <summary>The literal that a plain scalar is; infinities and NaN are text here, see <see cref="IsNotFinite"/>.</summary>
    public static Literal Read(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return new(LiteralKind.Null, "");
            case "true" or "True" or "TRUE":
                return new(LiteralKind.Boolean, "true");
            case "false" or "False" or "FALSE":
                return new(LiteralKind.Boolean, "false");
            default:
                return Number(text) is { } number ? new(LiteralKind.Number, number) : Literal.OfText(text);
        }
    }

    /// <summary>True for <c>.inf</c> and <c>.nan</c> in their spellings.</summary>
    public static bool IsNotFinite(string text)
        => text.TrimStart('+', '-') is ".inf" or ".Inf" or ".INF" || text is ".nan" or ".NaN" or ".NAN";

    // The number as SQL reads it, or null. Digits are kept as they are written, however many there are.
    private static string? Number(string text)
    {
        if (text.StartsWith("0x", StringComparison.Ordinal))
            return Whole(text.AsSpan(2), 16);
        if (text.StartsWith("0o", StringComparison.Ordinal))
            return Whole(text.AsSpan(2), 8);

        var sign = text[0] == '-' ? "-" : "";
        var at = text[0] is '-' or '+' ? 1 : 0;
        var whole = Digits(text, ref at);
        var fraction = "";
        if (at < text.Length && text[at] == '.')
        {
            at++;
            fraction = Digits(text, ref at);
        }

        if (whole.Length + fraction.Length == 0)
            return null;
        var exponent = Exponent(text, ref at);
        if (exponent is null || at != text.Length)
            return null;

        var significant = whole.TrimStart('0');
        return sign + (significant.Length == 0 ? "0" : significant) + (fraction.Length == 0 ? "" : "." + fraction) + exponent;
    }

    private static string Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return text[start..at];
    }

    private static string? Exponent(string text, ref int at)
    {
        if (at >= text.Length || text[at] is not ('e' or 'E'))
            return "";
        at++;
        var sign = at < text.Length && text[at] is ('+' or '-') ? text[at++].ToString() : "";
        var digits = Digits(text, ref at);
        return digits.Length == 0 ? null : "e" + sign + digits;
    }

    private static string? Whole(ReadOnlySpan<char> digits, int radix)
    {
        if (digits.IsEmpty)
            return null;
        var value = BigInteger.Zero;
        foreach (var c in digits)
        {
            if (!char.IsAsciiHexDigit(c) || Convert.ToInt32(c.ToString(), 16) is var digit && digit >= radix)
                return null;
            value = (value * radix) + digit;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }
}
