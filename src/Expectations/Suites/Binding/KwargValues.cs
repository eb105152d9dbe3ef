using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Binding;

/// <summary>Turns nodes into plain values for results and for meta.</summary>
internal static class KwargValues
{
    /// <summary>A long, decimal, double, bool, string or null; a list; or, of a mapping, a list of its entries in their order.</summary>
    public static object? Of(MarkedNode node) => node switch
    {
        MarkedScalar scalar => scalar.Value.Value,
        MarkedList list => list.Items.Select(Of).ToList(),
        MarkedMapping mapping => mapping.Entries.Select(e => KeyValuePair.Create(e.Name, Of(e.Value))).ToList(),
        _ => throw new ArgumentException($"A {node.GetType().Name} stands for no value.", nameof(node)),
    };
}
