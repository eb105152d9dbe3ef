using System.Globalization;
using ContactCenter.Expectations.Suites.Arguments;
using ContactCenter.Expectations.Suites.Checks;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>
/// The types that columns must have so that their rules can be judged. Great Expectations gets typed data; the text of a CSV or JSON file can be
/// compared with a number only when its column is declared to hold numbers.
/// </summary>
internal static class ColumnTypes
{
    private const string OfType = "expect_column_values_to_be_of_type";
    private const string InTypeList = "expect_column_values_to_be_in_type_list";

    // Beyond, doubles can't tell one whole number from the next.
    private const long GreatestExact = 1L << 53;

    private static readonly string[] _ofNumbers =
    [
        "expect_column_mean_to_be_between", "expect_column_median_to_be_between", "expect_column_stdev_to_be_between", "expect_column_sum_to_be_between",
        "expect_column_value_z_scores_to_be_less_than", "expect_multicolumn_sum_to_equal",
    ];

    /// <summary>The columns that need a type and are given none by a rule, with it, in the order of the rules.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Missing(IReadOnlyList<ImportedRule> rules, GxParameters parameters)
    {
        var needs = new List<(string Column, Literal Value)>();
        foreach (var rule in rules)
        {
            needs.AddRange(rule.ConditionColumns.Where(c => c.Value != LiteralKind.Text).Select(c => (c.Key, new Literal(c.Value, "0"))));
            needs.AddRange(_ofNumbers.Contains(rule.Kind.Name) ? rule.Columns.Select(c => (c, Literal.Of(0))) : NeedsOf(rule, parameters));
        }

        return [.. from need in needs
                   group need.Value by need.Column into column
                   where !rules.Any(r => r.Column == column.Key && IsDeclaring(r))
                   select KeyValuePair.Create(column.Key, ListedType(rules, column.Key) ?? TypeFor([.. column]))];
    }

    /// <summary>True for a rule that says which type its whole column has, and so can be the column's <c>type</c>.</summary>
    public static bool IsDeclaring(ImportedRule rule) => rule.Kind.Name == OfType && rule.Common.All(c => c.Key != "row_condition");

    private static IEnumerable<(string Column, Literal Value)> NeedsOf(ImportedRule rule, GxParameters parameters)
    {
        if (rule.Argument("value_pairs_set") is MarkedList pairs && rule.Columns.ToList() is [var first, var second])
        {
            return from pair in pairs.Items.OfType<MarkedList>()
                   from one in pair.Items.Zip([first, second])
                   where one.First is MarkedScalar { Value.Kind: LiteralKind.Number or LiteralKind.Boolean }
                   select (one.Second, ((MarkedScalar)one.First).Value);
        }

        return rule.Column is not { } column || ColumnKindCheck.IsOfNumbers(rule.Kind.Type)
            ? []
            : from argument in rule.Arguments
              where IsOfValues(rule, argument.Key)
              from scalar in Scalars(argument.Value).Select(parameters.Sampled)
              where scalar.Value.Kind is LiteralKind.Number or LiteralKind.Boolean
              select (column, scalar.Value);
    }

    // What holds the column's own values: literals, and what is made of them. Shares and counts are no such values.
    private static bool IsOfValues(ImportedRule rule, string parameter)
        => rule.Kind.Parameter(parameter) is { } known
            && ArgumentTypes.Of(known) is not (ArgumentType<string> or ArgumentType<long> or ArgumentType<double> or ArgumentType<bool> or ArgumentType<ColumnType> or NameType)
            && parameter is "value_set" or "min_value" or "max_value" or "quantile_ranges" or "partition_object";

    private static IEnumerable<MarkedScalar> Scalars(MarkedNode node) => node switch
    {
        MarkedScalar scalar => [scalar],
        MarkedList list => list.Items.SelectMany(Scalars),
        MarkedMapping mapping => mapping.Entries.Where(e => e.Name is not ("quantiles" or "weights" or "tail_weights")).SelectMany(e => Scalars(e.Value)),
        _ => [],
    };

    private static string TypeFor(IReadOnlyList<Literal> values)
    {
        if (values.All(v => v.Kind == LiteralKind.Boolean))
            return ColumnType.NameOf(TypeName.Boolean);
        var isLarge = values.Any(v => long.TryParse(v.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) > GreatestExact);
        return ColumnType.NameOf(isLarge ? TypeName.Integer : TypeName.Double);
    }

    private static string? ListedType(IReadOnlyList<ImportedRule> rules, string column)
        => rules.FirstOrDefault(r => r.Kind.Name == InTypeList && r.Column == column)?.Argument("type_list") is MarkedList { Items: [MarkedScalar only] }
            ? only.Text
            : null;
}
