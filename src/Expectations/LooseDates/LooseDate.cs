using System.Text;

namespace ContactCenter.Expectations.LooseDates;

/// <summary>
/// Tells whether a text can be read as a date or time by the rules of Python's dateutil: words and numbers in nearly any order, English names
/// of days and months, hours with am and pm, offsets and names of time zones. Only whether, not which: <c>01/02/03</c> is one.
/// </summary>
internal static class LooseDate
{
    // No date is longer; what is would only cost time.
    private const int MostBytes = 500;

    /// <summary>True for a date or time.</summary>
    /// <param name="utf8">The text's UTF-8.</param>
    public static bool IsOne(ReadOnlySpan<byte> utf8) => utf8.Length <= MostBytes && IsOne(Encoding.UTF8.GetString(utf8));

    /// <summary>True for a date or time.</summary>
    public static bool IsOne(string text)
    {
        try
        {
            return new LooseDateReader(LooseTokens.Of(text)).IsDate();
        }
        catch (LooseDateException)
        {
            return false;
        }
    }
}

/// <summary>A text is no date. Thrown and caught within this folder.</summary>
internal sealed class LooseDateException : Exception;
