using System.Globalization;
using System.Text.Json;

namespace ContactCenter.Reports.Json.Reading;

/// <summary>Members of a JSON object by name and kind. Another kind, or none, is a <see cref="FormatException"/> that names the member.</summary>
internal static class Fields
{
    public static string Text(this JsonElement json, string name) => json.Member(name, JsonValueKind.String).GetString()!;

    public static string? TextOrNull(this JsonElement json, string name) => json.IsNull(name) ? null : json.Text(name);

    public static long Number(this JsonElement json, string name)
        => json.Member(name, JsonValueKind.Number).TryGetInt64(out var number)
            ? number
            : throw new FormatException($"expected \"{name}\" to be a whole number, found {json.GetProperty(name).GetRawText()}");

    public static int Int(this JsonElement json, string name)
        => json.Number(name) is >= int.MinValue and <= int.MaxValue and var number
            ? (int)number
            : throw new FormatException($"expected \"{name}\" to be a number of 32 bits, found {json.GetProperty(name).GetRawText()}");

    public static long? NumberOrNull(this JsonElement json, string name) => json.IsNull(name) ? null : json.Number(name);

    public static bool Flag(this JsonElement json, string name)
        => json.Any(name) is { ValueKind: JsonValueKind.True or JsonValueKind.False } member
            ? member.GetBoolean()
            : throw Other(json.Any(name), name, "true or false");

    public static TimeSpan Milliseconds(this JsonElement json, string name) => TimeSpan.FromMilliseconds(json.Number(name));

    public static DateTimeOffset Time(this JsonElement json, string name)
        => DateTimeOffset.TryParseExact(
            json.Text(name),
            "yyyy-MM-dd'T'HH:mm:ss.fff'Z'",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var time)
            ? time
            : throw new FormatException($"expected \"{name}\" to be a time like 2026-03-01T08:30:00.250Z, found {json.GetProperty(name).GetRawText()}");

    public static DateTimeOffset? TimeOrNull(this JsonElement json, string name) => json.IsNull(name) ? null : json.Time(name);

    /// <summary>A name for each value of an enum.</summary>
    public static T OneOf<T>(this JsonElement json, string name, Func<T, string> jsonName)
        where T : struct, Enum
    {
        var text = json.Text(name);
        foreach (var value in Enum.GetValues<T>())
        {
            if (jsonName(value) == text)
                return value;
        }

        throw new FormatException($"expected \"{name}\" to be one of {string.Join(", ", Enum.GetValues<T>().Select(jsonName))}, found {json.GetProperty(name).GetRawText()}");
    }

    public static JsonElement Object(this JsonElement json, string name) => json.Member(name, JsonValueKind.Object);

    public static List<T> List<T>(this JsonElement json, string name, Func<JsonElement, T> read)
        => [.. json.Member(name, JsonValueKind.Array).EnumerateArray().Select(read)];

    public static List<string> Texts(this JsonElement json, string name)
        => json.List(name, item => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw Other(item, name, "texts only"));

    /// <summary>True when the member is there and null.</summary>
    public static bool IsNull(this JsonElement json, string name) => json.Any(name).ValueKind == JsonValueKind.Null;

    /// <summary>Whether the member is there; members that came with later versions, and those that not every result has, may not be.</summary>
    public static bool Has(this JsonElement json, string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out _);

    /// <summary>Reads a member that need not be there.</summary>
    public static T? IfThere<T>(this JsonElement json, string name, Func<JsonElement, string, T?> read) => json.Has(name) ? read(json, name) : default;

    public static JsonElement Any(this JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw Other(json, name, "a member of an object");
        return json.TryGetProperty(name, out var member) ? member : throw new FormatException($"expected \"{name}\", which is missing");
    }

    private static JsonElement Member(this JsonElement json, string name, JsonValueKind kind)
        => json.Any(name) is var member && member.ValueKind == kind ? member : throw Other(member, name, Word(kind));

    private static FormatException Other(JsonElement found, string name, string expected)
        => new($"expected \"{name}\" to be {expected}, found {Word(found.ValueKind)}");

    private static string Word(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };
}
