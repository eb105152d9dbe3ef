using ContactCenter.Expectations.Tests.Catalogue;

namespace ContactCenter.Pipeline.Tests.Examples;

/// <summary>The examples that stand in docs/expectations.md, by the heading above each.</summary>
internal static class DocumentedExamples
{
    private const string Fence = "```yaml\n";

    public static string Page { get; } = File.ReadAllText(Repository.Path("docs/expectations.md"));

    public static ILookup<string, string> All { get; } = Sections().ToLookup(s => s.Heading, s => s.Example, StringComparer.Ordinal);

    private static IEnumerable<(string Heading, string Example)> Sections()
        => from section in Page.Split("\n## ").Skip(1)
           from example in section.Split(Fence).Skip(1)
           select (section.Split('\n')[0], example.Split("\n```")[0]);
}
