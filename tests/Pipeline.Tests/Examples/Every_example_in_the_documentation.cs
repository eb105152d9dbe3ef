using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Tests.Judging;
using ContactCenter.Pipeline.Tests.Checkpoints;

namespace ContactCenter.Pipeline.Tests.Examples;

public sealed class Every_example_in_the_documentation : ValidationTest
{
    private static readonly Dictionary<string, ExampleData> _data = new(
        DataForColumns.All.Concat(DataForValues.All).Concat(DataForTexts.All).Concat(DataForRows.All).Concat(DataForTables.All));

    public static TheoryData<string> Names => [.. ExpectationCatalogue.All.Select(kind => kind.Name)];

    protected override DateTimeOffset? Now => new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void belongs_to_an_expectation_and_has_data()
    {
        DocumentedExamples.Page.Split("```").Length.ShouldBe((2 * Names.Count) + 1, "the page has a block that is not the one example of an expectation");
        DocumentedExamples.All.Select(example => example.Key).ShouldBe(ExpectationCatalogue.All.Select(kind => kind.Name));
        _data.Keys.ShouldBe(ExpectationCatalogue.All.Select(kind => kind.Name), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void is_met_by_data_as_it_expects(string name) => Judge(name, _data[name].Columns, _data[name].Met).Outcome.ShouldBe(Outcome.Met);

    [Theory]
    [MemberData(nameof(Names))]
    public void is_unmet_by_other_data_and_tells_what_it_found(string name)
    {
        var result = Judge(name, _data[name].UnmetColumns, _data[name].Unmet);

        result.Outcome.ShouldBe(Outcome.Unmet);
        Found(result.Details).ShouldBe(_data[name].Found);
    }

    private static string Found(ResultDetails details)
        => details.PartialUnexpectedList is { } list ? $"unexpected {Telling.Value(list)}" : $"observed {Telling.Value(Rounded(details.Observed?.Value))}";

    private static object? Rounded(object? observed) => observed is double number ? Math.Round(number, 6) : observed;

    private ExpectationResult Judge(string name, string columns, IEnumerable<string> rows)
    {
        var example = DocumentedExamples.All[name].ShouldHaveSingleItem();
        GivenTable("example", columns, rows, example);
        foreach (var other in _data[name].Others)
            GivenTable(other.Suite, other.Columns, other.Rows);

        var judged = Validate(paths: "suites/example.yaml").Suites.ShouldHaveSingleItem();

        judged.Status.ShouldBe(SuiteStatus.Judged);
        judged.Batch!.RejectedRows.ShouldBe(0);
        return judged.Results.Where(result => result.Expectation == name).ShouldHaveSingleItem();
    }

    // An example that begins with the name of an expectation is an item of the list, any other a column.
    private void GivenTable(string suite, string columns, IEnumerable<string> rows, string example = "")
    {
        var fields = columns.Split(", ").Select(column => column.Split(": ")).ToList();
        Given($"data/{suite}.csv", string.Join('\n', rows.Prepend(string.Join(',', fields.Select(field => field[0])))) + "\n");

        var isRule = ExpectationCatalogue.Find(example.Split(':')[0]) is not null;
        var declared = fields.Where(field => field.Length == 2).Select(field => $"{field[0]}: {{ type: {field[1]} }}").ToList();
        if (!isRule && example.Length > 0)
            declared.Add(example);
        Given(
            $"suites/{suite}.yaml",
            $"""
            suite: {suite}
            data: {suite}.csv
            {(declared.Count > 0 ? $"columns:\n  {string.Join("\n  ", declared)}" : "")}
            {(isRule ? $"expectations:\n  - {example.Replace("\n", "\n    ")}" : "")}
            """);
    }
}
