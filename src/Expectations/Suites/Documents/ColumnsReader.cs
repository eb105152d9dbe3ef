using ContactCenter.Expectations.Suites.Arguments;
using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.ShortForms;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Documents;

/// <summary>Reads <c>columns:</c>: the columns and the rules that their short forms stand for.</summary>
internal static class ColumnsReader
{
    private const string Pii = "pii";
    private static readonly TextType _text = new();

    /// <summary>The keys of a column.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. ShortFormList.All.Select(f => f.Name), Pii];

    /// <summary>The columns in their order, and the rules in theirs.</summary>
    public static (IReadOnlyList<ColumnDocument> Columns, IReadOnlyList<RuleDraft> Rules) Read(MarkedMapping suite, FaultList faults)
    {
        var columns = new List<ColumnDocument>();
        var rules = new List<RuleDraft>();
        var value = suite.Entries.FirstOrDefault(e => e.Name == "columns")?.Value;
        if (value is MarkedMapping mapping)
        {
            foreach (var column in mapping.Entries)
            {
                var hasType = column.Value is MarkedMapping body && body.Entries.Any(e => e.Name == TypeForm.Key);
                columns.Add(new(new(column.Name, column.Mark), PiiOf(column, faults), hasType));
                rules.AddRange(RulesOf(column, faults));
            }
        }
        else if (value is not (null or MarkedScalar { IsBroken: true }) && !value.IsNull)
        {
            faults.Add(DocumentFaults.WrongKind(value.Mark, "columns", value.What, "a mapping of column names to their rules"));
        }

        return (columns, rules);
    }

    private static IEnumerable<RuleDraft> RulesOf(MarkedEntry column, FaultList faults)
    {
        if (column.Value is not MarkedMapping body)
        {
            if (!column.Value.IsNull && column.Value is not MarkedScalar { IsBroken: true })
            {
                faults.Add(DocumentFaults.WrongKind(
                    column.Value.Mark, $"column '{column.Name}'", column.Value.What, "a mapping of rules, such as { type: string, required: true }"));
            }

            return [];
        }

        var rules = new List<RuleDraft>();
        foreach (var entry in body.Entries)
        {
            if (ShortFormList.Find(entry.Name) is { } form)
                rules.AddRange(form.Expand(column.Key, entry, faults));
            else if (entry.Name != Pii)
                faults.Add(ColumnFaults.UnknownKey(entry.Mark, column.Name, entry.Name, Keys));
        }

        return rules;
    }

    private static Marked<string>? PiiOf(MarkedEntry column, FaultList faults)
    {
        if (column.Value is not MarkedMapping body || body.Entries.FirstOrDefault(e => e.Name == Pii) is not { } entry)
            return null;
        if (entry.Value is MarkedScalar { Value.Kind: LiteralKind.Boolean } or { IsNull: true })
        {
            // Validated like any other unknown kind.
            return new(((MarkedScalar)entry.Value).Text, entry.Value.Mark);
        }

        return _text.Convert(entry.Value, Pii, faults) is string kind ? new(kind, entry.Value.Mark) : null;
    }
}
