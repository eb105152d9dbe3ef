using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites.FaultTexts;

namespace ContactCenter.Expectations.Suites.Binding;

/// <summary>
/// Gives the rules of a suite their ids: <c>suite/column/expectation</c>, with <c>#2</c> for a second one alike, or what <c>id:</c> says. A rule
/// with an <c>id:</c> does not count, so that giving one changes no other rule's id.
/// </summary>
internal sealed class RuleIds(string suite)
{
    private readonly Dictionary<string, int> _made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceMark> _taken = new(StringComparer.Ordinal);

    /// <summary>The id of the next rule in the order of the file.</summary>
    public string Next(RuleDraft draft, IReadOnlyList<string> columns, FaultList faults)
    {
        if (draft.Common.Id is not { } given)
            return Take(Made(draft, columns), draft.Source, faults);
        return draft.SharesId ? Take($"{given.Value}#2", given.Mark, faults) : Take(given.Value, given.Mark, faults);
    }

    private string Made(RuleDraft draft, IReadOnlyList<string> columns)
    {
        var id = columns.Count == 0 ? $"{suite}/{draft.Kind.Name}" : $"{suite}/{string.Join(',', columns)}/{draft.Kind.Name}";
        var count = _made[id] = _made.GetValueOrDefault(id) + 1;
        return count == 1 ? id : $"{id}#{count}";
    }

    private string Take(string id, SourceMark place, FaultList faults)
    {
        if (!_taken.TryAdd(id, place))
            faults.Add(ExpectationFaults.IdTwice(place, id, _taken[id]));
        return id;
    }
}
