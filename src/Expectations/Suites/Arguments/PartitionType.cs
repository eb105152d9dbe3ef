using System.Text.Json;
using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>An expected spread: <c>{ values: [A, B], weights: [0.6, 0.4] }</c> or <c>{ bins: [0, 1, 2], weights: [0.6, 0.4] }</c>.</summary>
internal sealed class PartitionType : ArgumentType<Partition>
{
    private static readonly ListType<Literal> _values = new(new LiteralType());
    private static readonly ListType<double> _bins = new(new BinEndType());
    private static readonly ListType<double> _weights = new(new NumberType());
    private static readonly MappingKeys _keys = new("weights") { Optional = ["values", "bins", "tail_weights"] };

    public override string Wanted => "{ values: [values], weights: [numbers] } or { bins: [numbers], weights: [numbers] }";

    public override string WantedMany => "expected spreads";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
    {
        if (node is not MarkedMapping mapping)
            return Refuse(node, shown, faults);
        if (!_keys.AreRight(mapping, shown, faults))
            return null;

        var before = faults.Count;
        var partition = new Partition(Read<double>(mapping, "weights", _weights, faults) ?? [])
        {
            Values = Read<Literal>(mapping, "values", _values, faults),
            Bins = Read<double>(mapping, "bins", _bins, faults),
            TailWeights = Read<double>(mapping, "tail_weights", _weights, faults),
        };
        if (faults.Count != before)
            return null;
        if (partition.Values is null != partition.Bins is null)
            return partition;
        faults.Add(ExpectationFaults.WrongKind(mapping.Mark, shown, partition.Values is null ? "a mapping without values or bins" : "a mapping with values and bins", Wanted));
        return null;
    }

    public override void WriteSchema(Utf8JsonWriter json) => json.WriteObjectSchema(
        [("values", _values), ("bins", _bins), ("weights", _weights), ("tail_weights", _weights)],
        required: ["weights"]);

    // A null is nothing said, as Great Expectations writes it.
    private static IReadOnlyList<T>? Read<T>(MarkedMapping mapping, string key, ListType<T> type, FaultList faults)
        => mapping.Entries.FirstOrDefault(e => e.Name == key) is { Value: { IsNull: false } value } ? type.Convert(value, key, faults) as IReadOnlyList<T> : null;
}

/// <summary>The end of a range: a number, <c>-.inf</c> or <c>.inf</c>.</summary>
internal sealed class BinEndType : ArgumentType<double>
{
    private static readonly NumberType _number = new();

    public override string Wanted => "a number, -.inf or .inf";

    public override string WantedMany => "numbers";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
    {
        if (node is not MarkedScalar { IsNotFinite: true } scalar)
            return _number.Convert(node, shown, faults);
        return scalar.Text.ToLowerInvariant() switch
        {
            "-.inf" => double.NegativeInfinity,
            ".inf" or "+.inf" => double.PositiveInfinity,
            _ => Refuse(node, shown, faults),
        };
    }

    public override void WriteSchema(Utf8JsonWriter json) => _number.WriteSchema(json);
}
