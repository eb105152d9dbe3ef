using System.Text.Json;
using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>Quantiles with their bounds: <c>{ quantiles: [0.5], value_ranges: [[1, 9]] }</c>.</summary>
internal sealed class QuantileRangesType : ArgumentType<QuantileRanges>
{
    private static readonly ListType<double> _quantiles = new(new NumberType());
    private static readonly ListType<ValueRange> _ranges = new(new ValueRangeType());
    private static readonly MappingKeys _keys = new("quantiles", "value_ranges");

    public override string Wanted => "{ quantiles: [numbers], value_ranges: [[least, greatest], …] }";

    public override string WantedMany => "quantiles with their ranges";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
    {
        if (node is not MarkedMapping mapping)
            return Refuse(node, shown, faults);
        if (!_keys.AreRight(mapping, shown, faults))
            return null;
        var quantiles = _quantiles.Convert(mapping.Value("quantiles"), "quantiles", faults) as IReadOnlyList<double>;
        var ranges = _ranges.Convert(mapping.Value("value_ranges"), "value_ranges", faults) as IReadOnlyList<ValueRange>;
        return quantiles is null || ranges is null ? null : new QuantileRanges(quantiles, ranges);
    }

    public override void WriteSchema(Utf8JsonWriter json) => json.WriteObjectSchema(
        [("quantiles", _quantiles), ("value_ranges", _ranges)],
        required: ["quantiles", "value_ranges"]);
}

/// <summary>Two bounds: <c>[1, 9]</c>, either of them null for none.</summary>
internal sealed class ValueRangeType : ArgumentType<ValueRange>
{
    private static readonly LiteralType _bound = new();

    public override string Wanted => "[least, greatest], either of them null for none";

    public override string WantedMany => "[least, greatest] pairs";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
    {
        if (node is not MarkedList { Items: [var least, var greatest] })
            return Refuse(node, shown, faults);
        var bounds = new[] { Bound(least, shown, faults), Bound(greatest, shown, faults) };
        return bounds.Contains(null) ? null : new ValueRange(OrNone(bounds[0]!.Value), OrNone(bounds[1]!.Value));
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 2);
        json.WriteNumber("maxItems", 2);
        json.WriteStartObject("items");
        _bound.WriteSchema(json);
        json.WriteEndObject();
    }

    private static Literal? Bound(MarkedNode node, string shown, FaultList faults) => _bound.Convert(node, $"a bound of {shown}", faults) as Literal?;

    private static Literal? OrNone(Literal bound) => bound.Kind == LiteralKind.Null ? null : bound;
}
