using System.Text;

namespace ContactCenter.Pipeline.Profiling.Scanning;

/// <summary>
/// What a time looks like without its digits: <c>Y-9-9T9:9:9.fZ</c>. A text that can be read in some form of its look is of the form with the
/// same outline, so that one attempt at all forms together is enough.
/// </summary>
internal static class TimeOutline
{
    /// <summary>The outline of the texts of a strptime format.</summary>
    public static string OfFormat(string format)
    {
        var outline = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            outline.Append(format[i] != '%' ? format[i] : format[++i] switch
            {
                'Y' => 'Y',
                'b' or 'p' or 'f' or 'z' => format[i],
                _ => '9',
            });
        }

        return outline.ToString();
    }

    /// <summary>The outline of a text of which the engine has taken the digits away.</summary>
    public static string OfText(string text)
    {
        var outline = new StringBuilder();
        var isClock = false;
        for (var i = 0; i < text.Length; i++)
        {
            isClock |= text[i] == ':';
            // An offset is the last thing in a text.
            if (isClock && (text[i] is '+' or '-'))
                return outline.Append('z').ToString();
            if (char.IsLetter(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1]))
            {
                // The names of months and of the halves of a day.
                var end = i;
                while (end < text.Length && char.IsLetter(text[end]))
                    end++;
                outline.Append(end - i > 2 ? 'b' : 'p');
                i = end - 1;
            }
            else
            {
                outline.Append(isClock && i > 0 && text[i - 1] == '.' ? 'f' : text[i]);
            }
        }

        return outline.ToString();
    }
}
