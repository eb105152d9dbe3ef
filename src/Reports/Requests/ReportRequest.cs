using System.Diagnostics.CodeAnalysis;
using ContactCenter.Expectations.Suites;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Requests;

/// <summary>The kinds of report that can be written to a path.</summary>
public enum ReportKind
{
    /// <summary>One JSON document, <c>ccq.validation/1</c>, in a file.</summary>
    Json,

    /// <summary>Data docs in a folder, where the history of earlier ones is kept.</summary>
    Html,
}

/// <summary>A report that was asked for on the command line, <c>--report KIND=PATH</c>.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Path">Where to, as the user gave it; not empty.</param>
public sealed record ReportRequest(ReportKind Kind, string Path)
{
    private static readonly string[] _kinds = ["json", "html"];

    /// <summary>False for a report that is made without being asked for: that it can't be written is told, but fails nothing.</summary>
    public bool IsAskedFor { get; init; } = true;

    /// <summary>The file to open.</summary>
    public string Opens => Kind == ReportKind.Html ? System.IO.Path.Combine(Path, "index.html") : Path;

    /// <summary>The option as a user writes it, for messages.</summary>
    public string Option => $"--report {_kinds[(int)Kind]}={Visible.Cut(Path, 200)}";

    /// <summary>Reads <c>KIND=PATH</c>; the path may hold further <c>=</c>.</summary>
    /// <param name="text">The option's value.</param>
    /// <param name="request">The request; null when the text is none.</param>
    /// <param name="fault">What was found and what was expected; null when the text is a request.</param>
    /// <returns>True when the text is a request.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out ReportRequest? request, [NotNullWhen(false)] out string? fault)
    {
        request = null;
        var shown = Visible.Cut(text, 80);
        var equals = text.IndexOf('=');
        if (equals < 0)
        {
            fault = $"--report {shown} has no '='; expected KIND=PATH, for example html=docs or json=verdict.json";
            return false;
        }

        var kind = text[..equals];
        var number = Array.IndexOf(_kinds, kind);
        if (number < 0)
        {
            fault = $"--report {shown} asks for a report of the kind '{Visible.Cut(kind, 40)}'; "
                + $"expected {string.Join(", ", _kinds)}{Nearest.Hint(kind, _kinds)}";
            return false;
        }

        if (equals + 1 == text.Length)
        {
            fault = $"--report {shown} has no path after '='; expected KIND=PATH, for example html=docs or json=verdict.json";
            return false;
        }

        fault = null;
        request = new((ReportKind)number, text[(equals + 1)..]);
        return true;
    }
}
