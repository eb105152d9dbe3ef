using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tests.Suites;

/// <summary>Reads suites that stand in a test.</summary>
internal static class ASuite
{
    public static SuiteSet Read(string text, params (string Name, string Value)[] parameters)
        => SuiteReader.ReadText(text, "suite.yaml", new() { Parameters = parameters.ToDictionary(p => p.Name, p => p.Value) });

    /// <summary>The faults as they are printed.</summary>
    public static IEnumerable<string> Faults(string text) => Read(text).Faults.Select(f => f.ToString());

    /// <summary>The suite, which has no faults.</summary>
    public static Suite Sound(string text, params (string Name, string Value)[] parameters)
    {
        var set = Read(text, parameters);
        set.Faults.ShouldBeEmpty();
        return set.Suites.ShouldHaveSingleItem();
    }

    /// <summary>A suite with one column, whose rules are given.</summary>
    public static string OfColumn(string rules) => $"suite: s\ndata: d.csv\ncolumns:\n  c: {rules}\n";

    /// <summary>A suite with one item of <c>expectations:</c>.</summary>
    public static string Of(string expectation) => $"suite: s\ndata: d.csv\nexpectations:\n  - {expectation}\n";

    /// <summary>The rules of a column, as long name and arguments.</summary>
    public static IEnumerable<string> Expanded(string rules) => Sound(OfColumn(rules)).Rules.Select(Shown);

    /// <summary>A rule as long name and arguments.</summary>
    public static string Shown(Rule rule)
        => $"{rule.Id.Split('/')[^1].Split('#')[0]}({string.Join(", ", rule.Kwargs.Select(k => $"{k.Key}={Shown(k.Value)}"))})";

    private static string Shown(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        List<object?> list => $"[{string.Join(", ", list.Select(Shown))}]",
        List<KeyValuePair<string, object?>> mapping => $"{{{string.Join(", ", mapping.Select(e => $"{e.Key}={Shown(e.Value)}"))}}}",
        _ => $"{value}",
    };
}
