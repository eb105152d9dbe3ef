using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Checks;

/// <summary>
/// Finds values that can't be compared with their column, before any data is read: a number beside text, text that is no time beside a
/// timestamp. Nothing is coerced, so such a rule could never be met, or never be broken.
/// </summary>
internal static class ColumnKindCheck
{
    private enum Compared
    {
        WithTheColumn,
        WithNumbers,
    }

    private static readonly string[] _columnsOfPairs = ["column_A", "column_B"];

    /// <summary>Checks every rule of one or two columns that compares them with values.</summary>
    public static void Run(BoundSuite bound, FaultList faults)
    {
        foreach (var draft in bound.Document.Rules)
        {
            PairsBesideColumns(bound, draft, faults);
            if (draft.Argument("column")?.Value is not MarkedScalar { IsBroken: false, Text: var column })
                continue;
            var compared = IsOfNumbers(draft.Kind.Type) ? Compared.WithNumbers : Compared.WithTheColumn;
            foreach (var argument in draft.Arguments)
            {
                if (!TakesLiterals(draft, argument))
                    continue;
                foreach (var scalar in Scalars(argument.Value))
                {
                    if (compared == Compared.WithTheColumn)
                        BesideColumn(bound, column, argument, scalar, faults);
                    else if (scalar.Value.Kind != LiteralKind.Number)
                        faults.Add(ReferenceFaults.NeedsNumber(scalar.Mark, Phrase(argument, scalar), "a number that is observed of the column"));
                }
            }
        }
    }

    private static void PairsBesideColumns(BoundSuite bound, RuleDraft draft, FaultList faults)
    {
        foreach (var argument in draft.Arguments)
        {
            if (draft.Kind.Parameter(argument.Parameter)?.Type != typeof(IReadOnlyList<ValuePair>) || argument.Value is not MarkedList pairs)
                continue;
            foreach (var pair in pairs.Items.OfType<MarkedList>())
            {
                foreach (var (parameter, value) in _columnsOfPairs.Zip(pair.Items))
                {
                    if (draft.Argument(parameter)?.Value is MarkedScalar { IsBroken: false, Text: var column } && value is MarkedScalar { IsNull: false } scalar)
                        BesideColumn(bound, column, argument, scalar, faults);
                }
            }
        }
    }

    private static void BesideColumn(BoundSuite bound, string name, Argument argument, MarkedScalar scalar, FaultList faults)
    {
        var column = bound.Suite.Column(name);
        var hasType = bound.Document.Columns.Any(c => c.HasType && c.Name.Value == name);
        var phrase = Phrase(argument, scalar);
        if (column?.Type is { } type)
        {
            if (Wanted(type.Name) is var (kind, wanted) && kind != scalar.Value.Kind)
                faults.Add(ReferenceFaults.KindsDiffer(scalar.Mark, phrase, name, type.SuiteName, wanted));
            else if (type.Name is TypeName.Date or TypeName.Timestamp && IsoTime.ToUtc(scalar.Text) is null)
                faults.Add(ReferenceFaults.NotATime(scalar.Mark, phrase, name, type.SuiteName));
        }
        else if (!hasType && IsText(bound.Suite.Data) && scalar.Value.Kind is (LiteralKind.Number or LiteralKind.Boolean))
        {
            faults.Add(ReferenceFaults.Untyped(scalar.Mark, phrase, name, TypeFor(scalar.Value)));
        }
    }

    /// <summary>True for an expectation whose bounds are numbers whatever its column holds: all aggregates but those that are one of the column's values.</summary>
    internal static bool IsOfNumbers(Type expectation)
        => expectation.IsSubclassOf(typeof(ColumnAggregateExpectation))
            && expectation != typeof(ExpectColumnMinToBeBetween)
            && expectation != typeof(ExpectColumnMaxToBeBetween);

    private static bool TakesLiterals(RuleDraft draft, Argument argument)
    {
        var type = draft.Kind.Parameter(argument.Parameter)?.Type;
        return type == typeof(Literal) || type == typeof(Literal?) || type == typeof(IReadOnlyList<Literal>)
            || type == typeof(QuantileRanges) || type == typeof(Partition);
    }

    private static IEnumerable<MarkedScalar> Scalars(MarkedNode value)
        => Nodes(value).OfType<MarkedScalar>().Where(s => s is { IsNull: false, IsBroken: false, IsNotFinite: false });

    // Of a mapping only what is compared with the column; quantiles and weights are not.
    private static IEnumerable<MarkedNode> Nodes(MarkedNode value) => value switch
    {
        MarkedList list => list.Items.SelectMany(Nodes),
        MarkedMapping mapping => mapping.Entries.Where(e => e.Name is "value_ranges" or "values" or "bins").SelectMany(e => Nodes(e.Value)),
        _ => [value],
    };

    private static bool IsText(SuiteData data)
        => data is SuiteData.Files { Path: var path } && !path.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase);

    private static (LiteralKind Kind, string Wanted) Wanted(TypeName type) => type switch
    {
        TypeName.Integer or TypeName.Decimal or TypeName.Double => (LiteralKind.Number, "a number"),
        TypeName.Boolean => (LiteralKind.Boolean, "true or false"),
        TypeName.Date => (LiteralKind.Text, "a date such as '2024-01-31'"),
        TypeName.Timestamp => (LiteralKind.Text, "a time such as '2024-01-31T08:00:00Z'"),
        _ => (LiteralKind.Text, "text (in quotes)"),
    };

    private static string TypeFor(Literal literal)
        => literal.Kind == LiteralKind.Boolean ? "boolean" : literal.Text.AsSpan().ContainsAny('.', 'e') ? "decimal" : "integer";

    private static string Phrase(Argument argument, MarkedScalar scalar) => $"{argument.Shown} {argument.Verb} {scalar.What}";
}
