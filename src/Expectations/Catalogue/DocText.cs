using System.Text;
using System.Xml;

namespace ContactCenter.Expectations.Catalogue;

/// <summary>Turns the elements of a docstring into text.</summary>
internal static class DocText
{
    /// <summary>One line: code in backticks, references by their last name, white space as single blanks.</summary>
    public static string Flat(XmlReader xml)
    {
        var text = new StringBuilder();
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    text.Append(xml.Value);
                    break;
                case XmlNodeType.Element when xml.Name == "c":
                    text.Append('`');
                    break;
                case XmlNodeType.EndElement when xml.Name == "c":
                    text.Append('`');
                    break;
                case XmlNodeType.Element when xml.Name == "paramref":
                    text.Append('`').Append(SuiteNames.Of(xml.GetAttribute("name")!)).Append('`');
                    break;
                case XmlNodeType.Element when xml is { Name: "see", IsEmptyElement: true }:
                    text.Append(Reference(xml.GetAttribute("cref") ?? xml.GetAttribute("langword") ?? ""));
                    break;
            }
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The lines of an example, without the indentation that all share.</summary>
    public static string Code(XmlReader xml)
    {
        var text = new StringBuilder();
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text.Append(xml.Value);
        }

        var lines = text.ToString().Split('\n').Select(l => l.TrimEnd()).ToList();
        var shared = lines.Where(l => l.Length > 0).Select(l => l.Length - l.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(l => l.Length > shared ? l[shared..] : "")).Trim('\n');
    }

    // "T:ContactCenter.Expectations.Columns.ExpectX" to the name that suites use.
    private static string Reference(string cref)
    {
        var last = cref[(cref.LastIndexOf('.') + 1)..];
        return last.StartsWith("Expect", StringComparison.Ordinal) ? SuiteNames.Of(last).ToLowerInvariant() : last;
    }
}
