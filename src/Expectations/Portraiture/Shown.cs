using System.Globalization;
using System.Numerics;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Portraits;

namespace ContactCenter.Expectations.Portraiture;

/// <summary>Values as a portrait shows them: numbers, texts, true and false; days and times as texts.</summary>
internal static class Shown
{
    private static readonly CultureInfo _culture = CultureInfo.InvariantCulture;

    /// <summary>A value that the engine gave.</summary>
    public static object? Of(object? value) => value switch
    {
        DateOnly day => Day(day.ToDateTime(TimeOnly.MinValue)),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", _culture),
        _ => value,
    };

    /// <summary>A day as text.</summary>
    public static string Day(DateTime day) => day.ToString("yyyy-MM-dd", _culture);

    /// <summary>A group's value and its rows.</summary>
    public static ValueCount Count(Group group, ValueKind kind)
    {
        var (value, length) = Key(group.Key, kind);
        return new(value, group.Rows) { FullLength = length };
    }

    /// <summary>What a key stands for, and the length of the whole text where only its beginning was kept.</summary>
    public static (object? Value, long? FullLength) Key(string? key, ValueKind kind) => key is null ? (null, null) : kind switch
    {
        ValueKind.Boolean => (key == "true", null),
        ValueKind.Integer => (Integer(key), null),
        ValueKind.Number => (Number(key), null),
        _ => Text(key),
    };

    /// <summary>A whole number that an engine wrote, maybe as <c>3.0</c>.</summary>
    public static double Whole(string? key) => double.Parse(key ?? "0", _culture);

    private static object Integer(string key) => long.TryParse(key, NumberStyles.AllowLeadingSign, _culture, out var number) ? number : (object)BigInteger.Parse(key, _culture);

    private static object? Number(string key)
    {
        // With an exponent it is a floating-point number, which may be too small or large for the other.
        if (decimal.TryParse(key, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, _culture, out var exact))
            return EngineValue.Shown(exact);
        return double.TryParse(key, NumberStyles.Float, _culture, out var number) && double.IsFinite(number) ? number : key;
    }

    // No kept text has more characters, unless it is a beginning and what stands behind it.
    private static (string Value, long? FullLength) Text(string key)
    {
        if (key.Length <= TablePortrait.MostCharacters)
            return (key, null);
        var (end, characters) = (0, 0);
        foreach (var rune in key.EnumerateRunes())
        {
            if (characters++ == TablePortrait.MostCharacters)
                return (key[..end], long.Parse(key.AsSpan(end, key.IndexOf(':', end) - end), _culture));
            end += rune.Utf16SequenceLength;
        }

        return (key, null);
    }
}
