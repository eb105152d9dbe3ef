using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Importing.Conditions;

/// <summary>Translates <c>row_condition</c> by its <c>condition_parser</c>.</summary>
internal static class RowConditions
{
    /// <summary>The condition in SQL; null where there is none.</summary>
    /// <exception cref="UntranslatableException">It can't be translated with its exact meaning.</exception>
    public static Condition? Of(GxExpectation expectation) => expectation.Argument("row_condition") switch
    {
        null => null,
        MarkedScalar { IsPlain: false, Text: var text } => string.IsNullOrWhiteSpace(text) ? null : OfText(text, expectation.Text("condition_parser")),
        MarkedMapping node => ConditionObject.Parse(node, text => OfText(text, expectation.Text("condition_parser"))),
        var other => throw new UntranslatableException($"it is {other.What}"),
    };

    private static Condition OfText(string text, string? parser) => parser switch
    {
        "pandas" => ConditionParser.Parse(ConditionLanguage.Pandas, text),
        "python" => ConditionParser.Parse(ConditionLanguage.Python, text),
        "spark" => ConditionParser.Parse(ConditionLanguage.Spark, text),
        "great_expectations" or "great_expectations__experimental__" => ColumnCondition.Parse(text),
        null when ColumnCondition.IsOne(text) => ColumnCondition.Parse(text),
        null => throw new UntranslatableException("there is no condition_parser that says in which language it is written"),
        _ => throw new UntranslatableException($"the condition_parser '{parser}' is not known"),
    };
}
