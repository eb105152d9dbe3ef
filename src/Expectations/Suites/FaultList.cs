namespace ContactCenter.Expectations.Suites;

/// <summary>Gathers faults while suites are read.</summary>
internal sealed class FaultList
{
    private readonly HashSet<Fault> _faults = [];

    /// <summary>How many there are so far.</summary>
    public int Count => _faults.Count;

    /// <summary>Takes a fault; the same one twice counts once.</summary>
    public void Add(Fault fault) => _faults.Add(fault);

    /// <summary>Takes faults.</summary>
    public void AddRange(IEnumerable<Fault> faults) => _faults.UnionWith(faults);

    /// <summary>The faults by place, then by code.</summary>
    public IReadOnlyList<Fault> Sorted()
        => [.. _faults.OrderBy(f => f.Place).ThenBy(f => f.Code, StringComparer.Ordinal).ThenBy(f => f.Message, StringComparer.Ordinal)];
}
