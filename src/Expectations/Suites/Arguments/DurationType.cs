using System.Globalization;
using System.Text.Json;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>A length of time: <c>30s</c>, <c>15m</c>, <c>24h</c>, <c>7d</c>, <c>2w</c>, or several with the greatest first: <c>1d12h</c>.</summary>
internal sealed class DurationType : ArgumentType<TimeSpan>
{
    private const string Units = "wdhms";

    public override string Wanted => "a length of time such as 15m, 24h, 7d or 1d12h";

    public override string WantedMany => "lengths of time";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
        => node is MarkedScalar { IsBroken: false } scalar && Parse(scalar.Text) is { } duration ? duration : Refuse(node, shown, faults);

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "^([0-9]+w)?([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?$");
        json.WriteNumber("minLength", 2);
    }

    /// <summary>The duration as suites write it.</summary>
    public static string Text(TimeSpan duration)
    {
        ReadOnlySpan<(string Unit, int Count)> parts =
            [("d", duration.Days), ("h", duration.Hours), ("m", duration.Minutes), ("s", duration.Seconds)];
        var text = "";
        foreach (var (unit, count) in parts)
            text += count == 0 ? "" : $"{count}{unit}";
        return text.Length == 0 ? "0s" : text;
    }

    private static TimeSpan? Parse(string text)
    {
        var seconds = 0L;
        var least = -1;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
            var unit = at < text.Length ? Units.IndexOf(text[at]) : -1;
            // Six digits of weeks are far below what a TimeSpan holds.
            if (unit <= least || at - start is 0 or > 6)
                return null;
            least = unit;
            seconds += long.Parse(text.AsSpan(start, at - start), CultureInfo.InvariantCulture) * SecondsOf(text[at]);
        }

        return least < 0 ? null : TimeSpan.FromSeconds(seconds);
    }

    private static int SecondsOf(char unit) => unit switch
    {
        'w' => 7 * 86400,
        'd' => 86400,
        'h' => 3600,
        'm' => 60,
        _ => 1,
    };
}
