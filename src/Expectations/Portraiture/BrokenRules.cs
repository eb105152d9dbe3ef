using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Validation;

namespace ContactCenter.Expectations.Portraiture;

/// <summary>The unmet rules of which each kept row tells whether it breaks them: one bit a rule, in as many whole numbers as that takes.</summary>
/// <param name="rules">The rules, in the suite's order.</param>
internal sealed class BrokenRules(IReadOnlyList<JudgedRowRule> rules)
{
    private const int BitsOfField = 62;

    public int Count => rules.Count;

    /// <summary>The names of the fields that hold the bits.</summary>
    public IReadOnlyList<string> Names { get; } = [.. rules.Chunk(BitsOfField).Select((_, i) => $"b{i}")];

    /// <summary>SQL of the fields over a row of the batch.</summary>
    public IEnumerable<string> Fields
        => rules.Chunk(BitsOfField).Select((some, i) => $"{string.Join(" + ", some.Select((rule, bit) => $"CASE WHEN {rule.Unexpected} THEN {1L << bit} ELSE 0 END"))} AS {Names[i]}");

    /// <summary>SQL: true for a row that breaks a rule that matters and does not look at a column; null when there is no such rule.</summary>
    /// <param name="column">The column's name in the data.</param>
    public string? FailsBeside(string column)
    {
        var masks = new long[Names.Count];
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Rule.Severity >= Severity.Warning && !rules[i].Rule.Expectation.Columns.Contains(column))
                masks[i / BitsOfField] |= 1L << (i % BitsOfField);
        }

        var tests = masks.Select((mask, i) => (mask, i)).Where(it => it.mask != 0).Select(it => $"{Names[it.i]} & {it.mask} <> 0").ToList();
        return tests.Count == 0 ? null : $"({string.Join(" OR ", tests.Select(test => $"({test})"))})";
    }

    /// <summary>The ids of the rules whose bits are set, in the suite's order.</summary>
    /// <param name="fields">The values of the fields.</param>
    public IReadOnlyList<string> Ids(IReadOnlyList<long> fields)
        => [.. rules.Where((_, i) => (fields[i / BitsOfField] & (1L << (i % BitsOfField))) != 0).Select(rule => rule.Rule.Id)];
}
