using System.Globalization;
using System.Text;

namespace ContactCenter.Reports.Html;

/// <summary>Names from suites as names of files and parts of links, the same on every system.</summary>
internal static class FileName
{
    private const int Longest = 80;

    /// <summary>
    /// The name with all but ASCII letters, digits, <c>_</c>, <c>-</c> and inner dots as <c>~</c> and their code, so that different names stay different;
    /// a name that is too long for a file is cut and ends in a number made of the whole.
    /// </summary>
    public static string Of(string name)
    {
        var safe = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '_' or '-' || (c == '.' && safe.Length > 0))
                safe.Append(c);
            else
                safe.Append(CultureInfo.InvariantCulture, $"~{(int)c:x}~");
        }

        // A page of a table must not take the place of the run's own.
        if (safe.ToString() is "index" or "" or "verdict" or "summary")
            safe.Append('~');
        return safe.Length <= Longest ? safe.ToString() : $"{safe.ToString(0, Longest)}~{Number(name):x16}";
    }

    /// <summary>A number made of a name, to tell names apart by (FNV-1a); not for secrets.</summary>
    public static ulong Number(string name)
    {
        var number = 14695981039346656037UL;
        foreach (var c in name)
            number = unchecked((number ^ c) * 1099511628211UL);
        return number;
    }
}
