using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Validation;

/// <summary>The examples gathered for one rule: the first unexpected rows, and how often each unexpected value was seen.</summary>
/// <param name="columns">The columns that are shown.</param>
/// <param name="pii">The kind of personal data in each of them; null for none.</param>
internal sealed class UnexpectedSample(IReadOnlyList<string> columns, IReadOnlyList<string?> pii)
{
    // Beyond so many different values the counts would be of no use to a person and cost memory.
    private const int MostValues = 10_000;

    private readonly List<UnexpectedRow> _rows = [];
    private readonly List<RowPlace> _places = [];
    private readonly Dictionary<string, Seen> _values = new(StringComparer.Ordinal);
    private bool _isComplete = true;

    public long RowsSeen { get; private set; }

    /// <summary>Set when there are no more rows than were read, whatever the count of the unexpected ones says.</summary>
    public bool IsWhole { get; set; }

    public bool HasEnough(long unexpectedCount) => RowsSeen >= Math.Min(unexpectedCount, ResultDetails.SampleSize);

    public void Add(object?[] values, Func<(IReadOnlyList<KeyValuePair<string, object?>> Key, RowPlace Place)> describe)
    {
        RowsSeen++;
        Count(values);
        if (_rows.Count >= ResultDetails.SampleSize)
            return;
        var (key, place) = describe();
        _places.Add(place);
        _rows.Add(new(key, default, [.. columns.Select((name, i) => KeyValuePair.Create(name, values[i]))]));
    }

    /// <summary>Finds out where the example rows came from.</summary>
    public void Locate(Batch batch)
    {
        var locations = batch.Locate(_places);
        for (var i = 0; i < _rows.Count; i++)
            _rows[i] = _rows[i] with { Location = locations[i] };
    }

    public ResultDetails AddTo(ResultDetails details, Suite suite, PiiMask mask)
    {
        List<UnexpectedRow> rows = [.. _rows.Select(row => row with
        {
            Key = [.. row.Key.Select(key => KeyValuePair.Create(key.Key, Masked(suite.Column(key.Key)?.Pii, key.Value)))],
            Values = [.. row.Values.Select((value, i) => KeyValuePair.Create(value.Key, Masked(pii[i], value.Value)))],
        })];
        return details with
        {
            PartialUnexpectedRows = rows,
            PartialUnexpectedList = [.. rows.Select(row => Alone([.. row.Values.Select(v => v.Value)]))],
            PartialUnexpectedCounts =
            [
                .. _values.Values
                    .OrderByDescending(seen => seen.Count)
                    .ThenBy(seen => seen.Order)
                    .Take(ResultDetails.SampleSize)
                    .Select(seen => new ValueCount(Alone([.. seen.Values.Select((value, i) => Masked(pii[i], value))]), seen.Count)),
            ],
            CountsAreComplete = _isComplete && (IsWhole || RowsSeen == details.UnexpectedCount),
        };

        object? Masked(string? kind, object? value) => kind is null ? value : mask.Token(kind, value);
    }

    private void Count(object?[] values)
    {
        var key = ValueKey.Of(values);
        if (_values.TryGetValue(key, out var seen))
            seen.Count++;
        else if (_values.Count < MostValues)
            _values.Add(key, new(values, _values.Count));
        else
            _isComplete = false;
    }

    private static object? Alone(object?[] values) => values.Length == 1 ? values[0] : values;

    private sealed class Seen(object?[] values, int order)
    {
        public object?[] Values { get; } = values;

        public int Order { get; } = order;

        public long Count { get; set; } = 1;
    }
}
