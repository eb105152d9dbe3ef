using System.Globalization;
using ContactCenter.Reports.Console.Layout;
using ContactCenter.Reports.Wording;
using Spectre.Console;

namespace ContactCenter.Reports.Console.Lakes;

/// <summary>What the screens of a lake have in common.</summary>
internal static class LakeSheet
{
    public const int LabelWidth = 12;

    private const int WidestLine = 160;

    public static Sheet For(IAnsiConsole console) => new(Math.Min(console.Profile.Width, WidestLine));

    /// <summary>A time in UTC, to the second.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string Rows(long? rows) => rows is { } known ? Amount.Of(known) : "unknown";
}
