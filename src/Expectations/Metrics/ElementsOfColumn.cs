using System.Collections;
using ContactCenter.Expectations.Engines;

namespace ContactCenter.Expectations.Metrics;

/// <summary>The elements that rules ask for of one column: one aggregate that gives them all.</summary>
/// <param name="elements">What was asked for.</param>
/// <param name="together">The aggregate; null where the column has no values or they could not be counted.</param>
/// <param name="instead">What came of each element where there is no aggregate; null where there is one.</param>
internal sealed class ElementsOfColumn(List<ElementMetric> elements, ScanMetric? together, MeasuredRow? instead)
{
    /// <summary>The aggregate to measure; null where there is none.</summary>
    public ScanMetric? Together => together;

    /// <summary>Plans the aggregate.</summary>
    /// <param name="elements">Elements of one column.</param>
    /// <param name="measured">What is measured already: the numbers of values.</param>
    /// <param name="dialect">How SQL is written.</param>
    public static ElementsOfColumn Of(List<ElementMetric> elements, IReadOnlyDictionary<Metric, MeasuredRow> measured, Dialect dialect)
    {
        var first = elements[0];
        var counted = measured[first.Count];
        if (counted.Failure is not null || counted.Values is not [long count and > 0])
            return new(elements, null, new([null], counted.Failure));

        var places = elements.Select(e => e.Position.Among(count));
        return new(elements, new(dialect.Aggregate(dialect.ElementsAt(first.Value, [.. places], count), first.Where)), null);
    }

    /// <summary>Gives each element its value.</summary>
    public void Share(Dictionary<Metric, MeasuredRow> measured)
    {
        var all = instead ?? measured[together!];
        var values = together is null || all.Failure is not null ? null : ((IEnumerable)all.Values[0]!).Cast<object?>().ToList();
        for (var i = 0; i < elements.Count; i++)
            measured[elements[i]] = values is null ? all : new([EngineValue.Shown(values[i])], null);
    }
}
