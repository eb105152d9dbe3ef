namespace ContactCenter.Pipeline.Transformations;

/// <summary>The order in which steps can run, found from what they read.</summary>
/// <param name="Waves">Steps, by number, that can run side by side once those before them have run; in a wave by their numbers.</param>
/// <param name="Cycle">Steps of which each reads the table of the next and the last that of the first; empty if there is no such ring.</param>
public sealed record StepOrder(IReadOnlyList<IReadOnlyList<int>> Waves, IReadOnlyList<int> Cycle)
{
    /// <summary>Finds the order.</summary>
    /// <param name="tables">The tables that the steps write.</param>
    /// <param name="inputs">What a step reads, by its number; names that no step writes are sources.</param>
    public static StepOrder Of(IReadOnlyList<string> tables, Func<int, IEnumerable<string>> inputs)
    {
        var writers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var step = 0; step < tables.Count; step++)
            writers.TryAdd(tables[step], step);
        List<HashSet<int>> reads = [.. tables.Select((_, step) => inputs(step).Where(writers.ContainsKey).Select(name => writers[name]).ToHashSet())];

        var waves = new List<IReadOnlyList<int>>();
        var done = new HashSet<int>();
        while (done.Count < tables.Count)
        {
            List<int> ready = [.. Enumerable.Range(0, tables.Count).Where(step => !done.Contains(step) && reads[step].IsSubsetOf(done))];
            if (ready.Count == 0)
                return new(waves, RingAmong([.. Enumerable.Range(0, tables.Count).Where(step => !done.Contains(step))], reads));
            waves.Add(ready);
            done.UnionWith(ready);
        }

        return new(waves, []);
    }

    // Each of the steps that are left reads another of them, so going from one to the next comes back to a step seen before.
    private static List<int> RingAmong(IReadOnlyList<int> left, List<HashSet<int>> reads)
    {
        var path = new List<int>();
        var at = left[0];
        while (!path.Contains(at))
        {
            path.Add(at);
            at = reads[at].Where(left.Contains).Min();
        }

        var ring = path[path.IndexOf(at)..];
        var first = ring.IndexOf(ring.Min());
        return [.. ring[first..], .. ring[..first]];
    }
}
