using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>An expectation under its long name, with arguments that it takes.</summary>
/// <param name="Origin">What it was.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Arguments">Its arguments without those that are the default anyway.</param>
/// <param name="Common">What every rule may say: severity, row_condition, description, id, meta.</param>
internal sealed record ImportedRule(
    GxExpectation Origin,
    ExpectationKind Kind,
    IReadOnlyList<KeyValuePair<string, MarkedNode>> Arguments,
    IReadOnlyList<KeyValuePair<string, MarkedNode>> Common)
{
    /// <summary>The columns that its row condition compares, each with the kind of value.</summary>
    public IReadOnlyList<KeyValuePair<string, LiteralKind>> ConditionColumns { get; init; } = [];

    /// <summary>The one column that it is about; null if it is about several or none.</summary>
    public string? Column => TextOf("column");

    /// <summary>All columns that it looks at, in the order of its arguments. What it only says of the table's columns is not among them.</summary>
    public IEnumerable<string> Columns
        => from argument in Arguments
           where (argument.Key is "column" or "column_A" or "column_B" or "column_list") && !IsOfTheTable
           from scalar in (argument.Value is MarkedList list ? list.Items : [argument.Value]).OfType<MarkedScalar>()
           select scalar.Text;

    private bool IsOfTheTable => Kind.Name.StartsWith("expect_table_", StringComparison.Ordinal) || Kind.Name == "expect_column_to_exist";

    /// <summary>The argument of that name, or null.</summary>
    public MarkedNode? Argument(string name) => Arguments.FirstOrDefault(a => a.Key == name).Value;

    private string? TextOf(string name) => IsOfTheTable ? null : Argument(name) is MarkedScalar { Text: var text } ? text : null;
}

/// <summary>An expectation of the original: carried over, or lost.</summary>
/// <param name="Origin">What it was.</param>
/// <param name="Rule">What it is; null where it is lost.</param>
/// <param name="Loss">Why it is lost; null where it is not.</param>
internal sealed record ImportItem(GxExpectation Origin, ImportedRule? Rule, LostExpectation? Loss)
{
    public static ImportItem Carried(ImportedRule rule) => new(rule.Origin, rule, null);

    public static ImportItem Lost(GxExpectation origin, Results.SourceMark place, string reason)
        => new(origin, null, new(place, origin.Shown, reason));
}
