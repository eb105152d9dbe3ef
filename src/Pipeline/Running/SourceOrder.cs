using ContactCenter.Expectations.Suites;

namespace ContactCenter.Pipeline.Running;

/// <summary>The order in which sources are taken in: one that others refer to goes before them, else the order of the pipeline file holds.</summary>
internal static class SourceOrder
{
    /// <summary>Sorts.</summary>
    /// <param name="sources">The suites of the sources, in the order of the pipeline file.</param>
    /// <returns>The places of the sources in <paramref name="sources"/>. Sources that refer to each other in a circle stand in the file's order.</returns>
    public static IReadOnlyList<int> Of(IReadOnlyList<Suite> sources)
    {
        var sorted = new List<int>();
        var entered = new HashSet<int>();
        for (var i = 0; i < sources.Count; i++)
            Visit(i);
        return sorted;

        void Visit(int source)
        {
            if (!entered.Add(source))
                return;
            foreach (var name in sources[source].Rules.SelectMany(rule => rule.Expectation.OtherSuites).Distinct(StringComparer.Ordinal))
            {
                for (var i = 0; i < sources.Count; i++)
                {
                    if (sources[i].Name == name)
                        Visit(i);
                }
            }

            sorted.Add(source);
        }
    }
}
