using System.Text.RegularExpressions;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.JsonSchemas;

/// <summary>The regular expressions of schemas, which are searched for.</summary>
internal static class SchemaPattern
{
    // Look-arounds and back-references need the engine that goes back, and then a text of the data could keep it busy for ever.
    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(1);

    /// <summary>The expression; null after a fault.</summary>
    public static Regex? Read(MarkedScalar node, FaultList faults)
    {
        try
        {
            return Make(node.Text);
        }
        catch (ArgumentException e)
        {
            faults.Add(SchemaFaults.BadPattern(node.Mark, node.Text, e.Message));
            return null;
        }
    }

    private static Regex Make(string pattern)
    {
        try
        {
            return new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, _timeout);
        }
        catch (NotSupportedException)
        {
            return new(pattern, RegexOptions.CultureInvariant, _timeout);
        }
    }
}
