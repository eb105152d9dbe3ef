using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.FaultTexts;

namespace ContactCenter.Expectations.Suites.Checks;

/// <summary>Checks that suite names are unique within a system.</summary>
internal static class UniqueNames
{
    /// <summary>Tells of the second and any further suite of a name.</summary>
    public static void Check(IEnumerable<BoundSuite> suites, FaultList faults)
    {
        var firsts = new Dictionary<(string Scope, string Name), BoundSuite>();
        foreach (var suite in suites)
        {
            if (suite.Document.Name is not { } name || firsts.TryAdd((suite.Document.File.Scope, name.Value), suite))
                continue;
            var first = firsts[(suite.Document.File.Scope, name.Value)];
            faults.Add(DocumentFaults.SuiteTwice(name.Mark, name.Value, first.Document.Name!.Mark));
        }
    }
}
