using System.CommandLine.Parsing;
using System.Globalization;

namespace ContactCenter.Cli.Commands;

/// <summary>Durations on a command line: <c>0</c>, <c>30s</c>, <c>10m</c>, <c>2h</c>, <c>7d</c>.</summary>
internal static class DurationText
{
    /// <summary>Reads the value of an option; adds the fault when it is none.</summary>
    public static TimeSpan Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text == "0")
            return TimeSpan.Zero;
        if (text.Length > 1 && double.TryParse(text.AsSpan(..^1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 1e6)
        {
            switch (text[^1])
            {
                case 's':
                    return TimeSpan.FromSeconds(number);
                case 'm':
                    return TimeSpan.FromMinutes(number);
                case 'h':
                    return TimeSpan.FromHours(number);
                case 'd':
                    return TimeSpan.FromDays(number);
            }
        }

        result.AddError($"{((OptionResult)result.Parent!).Option.Name} {text}: expected 0, or a number with s, m, h or d, such as 30s");
        return default;
    }
}
