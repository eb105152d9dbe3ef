using System.Text;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Checkpoints;

namespace ContactCenter.Pipeline.Profiling;

/// <summary>Reads the proposed suites as a user's are read, and judges the drops by them.</summary>
internal static class ProposalCheck
{
    /// <summary>What speaks against the proposals; empty when every suite is without faults and every rule is met. No value is told.</summary>
    public static IReadOnlyList<string> Doubts(IReadOnlyList<(ProfileSource Source, string Suite)> proposals, ValidationSettings settings, CancellationToken cancel)
    {
        var folder = TemporaryFolderException.Create(Path.Combine(settings.TemporaryFolder, $"ccq-{Path.GetRandomFileName()}"));
        try
        {
            foreach (var (source, suite) in proposals)
                File.WriteAllText(Path.Combine(folder, $"{source.Name}.yaml"), suite, new UTF8Encoding(false));
            var suites = SuiteReader.Read([folder], new() { DataRoot = proposals[0].Source.Root });
            if (suites.Faults.Count > 0)
                return [.. suites.Faults.Select(fault => fault.ToString().Replace(folder + "/", "", StringComparison.Ordinal))];

            using var validation = new Validation(settings);
            return [.. Doubts(validation.Run(suites, cancel))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Doubts(ValidationResult result)
    {
        foreach (var suite in result.Suites)
        {
            foreach (var fault in suite.Faults)
                yield return fault;
            if (suite.TooManyRejected)
                yield return $"{suite.Suite}: more records are rejected than were a moment ago";
            foreach (var rule in suite.Results.Where(rule => rule.Outcome is Outcome.Unmet or Outcome.Errored))
                yield return $"{rule.Id}: the proposed rule is {(rule.Outcome == Outcome.Unmet ? "unmet" : "errored")}";
        }
    }
}
