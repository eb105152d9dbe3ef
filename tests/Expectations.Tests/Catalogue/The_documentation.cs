using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.ShortForms;

namespace ContactCenter.Expectations.Tests.Catalogue;

public class The_documentation
{
    private static string SuitesPage => File.ReadAllText(Repository.Path("docs/suites.md"));

    [Fact]
    public void of_the_vocabulary_is_current() => Repository.ShouldHold("docs/expectations.md", VocabularyPage.Markdown());

    [Fact]
    public void for_editors_is_current()
    {
        using var schema = new MemoryStream();
        SuiteSchema.Write(schema);
        Repository.ShouldHold("suites/schema.json", System.Text.Encoding.UTF8.GetString(schema.ToArray()));
    }

    [Fact]
    public void of_the_fault_codes_is_current() => Repository.ShouldHold("docs/faults.md", FaultPage.Markdown());

    [Fact]
    public void of_the_fault_codes_lists_each_code_once()
    {
        FaultCodes.All.Select(c => c.Code).ShouldBe(FaultCodes.All.Select(c => c.Code).Distinct().Order(StringComparer.Ordinal));
        FaultCodes.All.Count.ShouldBe(typeof(FaultCodes).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic).Length);
    }

    [Fact]
    public void of_suites_names_every_key()
    {
        foreach (var key in SuiteDocumentReader.Keys.Concat(ColumnsReader.Keys).Concat(CsvDocumentReader.Keys).Concat(ColumnType.Names))
            SuitesPage.ShouldContain($"`{key}", customMessage: $"docs/suites.md does not tell of {key}");
    }

    [Fact]
    public void of_suites_shows_what_each_short_form_stands_for()
    {
        foreach (var form in ShortFormList.All)
        {
            foreach (var expectation in form.Expectations)
                SuitesPage.Split('\n').ShouldContain(l => l.StartsWith($"| `{form.Name}", StringComparison.Ordinal) && l.Contains(expectation));
        }
    }

    [Fact]
    public void of_suites_has_examples_that_are_read_without_faults()
    {
        var examples = SuitesPage.Split("```yaml\n").Skip(1).Select(e => e.Split("```")[0]).Where(e => e.Contains("suite: ")).ToList();
        examples.Count.ShouldBeGreaterThan(1);
        foreach (var example in examples)
            SuiteReader.ReadText(example, "example.yaml", new() { Parameters = new Dictionary<string, string> { ["DROP"] = "today" } }).Faults.ShouldBeEmpty();
    }
}
