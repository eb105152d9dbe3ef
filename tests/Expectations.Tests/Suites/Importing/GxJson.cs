using System.Text;
using ContactCenter.Expectations.Suites.Importing;

namespace ContactCenter.Expectations.Tests.Suites.Importing;

/// <summary>Suites of Great Expectations, and what they become.</summary>
internal static class GxJson
{
    /// <summary>Imports the text of a file.</summary>
    public static ImportedSuite Import(string json, string? data = "calls.csv") => GreatExpectationsImport.Read("gx/calls.json", Encoding.UTF8.GetBytes(json), data);

    /// <summary>A suite of the 1.x form in which each expectation stands on a line of its own, the first on line 2.</summary>
    public static string Suite(params IReadOnlyList<string> expectations)
        => $$"""
            {"name": "calls", "expectations": [
            {{string.Join(",\n", expectations)}}
            ]}
            """;

    /// <summary>An expectation.</summary>
    public static string Expectation(string type, string kwargs, string more = "") => $$"""{"type": "{{type}}", "kwargs": { {{kwargs}} }{{more}}}""";

    /// <summary>The lines of an imported suite below its head, of which each case has the same.</summary>
    public static string Rules(this ImportedSuite suite)
        => suite.Yaml[(suite.Yaml.IndexOf("data: calls.csv\n", StringComparison.Ordinal) + "data: calls.csv\n".Length)..].TrimEnd('\n');
}
