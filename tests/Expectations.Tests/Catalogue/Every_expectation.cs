using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tests.Catalogue;

public class Every_expectation
{
    public static TheoryData<string> Names => [.. ExpectationCatalogue.All.Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void is_documented_with_all_its_parameters(string name)
    {
        var kind = ExpectationCatalogue.Find(name)!;
        var docs = ExpectationDocs.Of(kind);
        docs.Summary.ShouldEndWith(".");
        foreach (var parameter in kind.Parameters)
            docs.Parameters.GetValueOrDefault(parameter.Name, "").ShouldNotBeEmpty($"{name} has no text for {parameter.Name}");
        docs.Parameters.Keys.ShouldBeSubsetOf(kind.Parameters.Select(p => p.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void has_an_example_that_is_read_without_faults_and_shows_it(string name)
    {
        var example = ExpectationDocs.Of(ExpectationCatalogue.Find(name)!).Example;
        example.ShouldNotBeEmpty();
        // Of a table in the lake, so that the example need not declare types.
        var lines = example.Split('\n');
        var suite = example.StartsWith(name, StringComparison.Ordinal)
            ? $"suite: s\ntable: gold.t\nexpectations:\n  - {string.Join("\n    ", lines)}"
            : $"suite: s\ntable: gold.t\ncolumns:\n  {string.Join("\n  ", lines)}";

        var set = SuiteReader.ReadText(suite, "example.yaml", new());

        set.Faults.ShouldBeEmpty();
        set.Suites[0].Rules.Select(r => ExpectationCatalogue.Of(r.Expectation).Name).ShouldContain(name);
    }

    [Fact]
    public void that_a_short_form_stands_for_exists()
        => ExpectationCatalogue.All.SelectMany(ExpectationDocs.ShortFormsOf).Distinct().Order().ShouldBe(
        [
            "between", "in_set", "length", "matches", "non_negative", "not_empty", "not_in_set", "not_null", "positive", "references",
            "required", "type", "unique",
        ]);
}
