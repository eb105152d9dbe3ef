namespace ContactCenter.Reports.Console.Layout;

/// <summary>Messages that have lines of their own, as database engines write them.</summary>
internal static class Lines
{
    /// <summary>The lines of <paramref name="message"/>, without empty ones at its ends.</summary>
    public static string[] Of(string message) => message.Replace("\r\n", "\n", StringComparison.Ordinal).Trim('\n').Split('\n');
}
