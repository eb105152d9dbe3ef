using System.Text;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites.FaultTexts;

namespace ContactCenter.Expectations.Suites.Yaml;

/// <summary>Fills <c>${NAME}</c> in: from the parameters of the command line, then from the environment. <c>$${</c> stands for <c>${</c>.</summary>
internal sealed class Variables(IReadOnlyDictionary<string, string> parameters, Func<string, string?> environment)
{
    /// <summary>The text with its variables filled in; null after a fault.</summary>
    public string? Fill(string text, SourceMark place, FaultList faults)
    {
        var start = text.IndexOf("${", StringComparison.Ordinal);
        if (start < 0)
            return text;

        var filled = new StringBuilder();
        var at = 0;
        var isWhole = true;
        while (start >= 0)
        {
            if (start > at && text[start - 1] == '$')
            {
                filled.Append(text, at, start - 1 - at).Append("${");
                at = start + 2;
            }
            else
            {
                filled.Append(text, at, start - at);
                var end = text.IndexOf('}', start);
                var name = end < 0 ? "" : text[(start + 2)..end];
                if (Value(name, place, faults) is { } value)
                    filled.Append(value);
                else
                    isWhole = false;
                at = IsName(name) ? end + 1 : start + 2;
            }

            start = text.IndexOf("${", at, StringComparison.Ordinal);
        }

        return isWhole ? filled.Append(text, at, text.Length - at).ToString() : null;
    }

    private string? Value(string name, SourceMark place, FaultList faults)
    {
        if (!IsName(name))
            faults.Add(YamlFaults.BadVariable(place));
        else if ((parameters.GetValueOrDefault(name) ?? environment(name)) is { } value)
            return value;
        else
            faults.Add(YamlFaults.UnknownVariable(place, name, parameters.Keys));
        return null;
    }

    /// <summary>True for text that may stand within <c>${</c> and <c>}</c>.</summary>
    public static bool IsName(string name)
        => name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
