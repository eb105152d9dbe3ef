using System.Text.Json;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>Two scalars that columns' values can be compared with: <c>[Inbound, Phone]</c>.</summary>
internal sealed class ValuePairType : ArgumentType<ValuePair>
{
    private static readonly LiteralType _literal = new();

    public override string Wanted => "a list of two values, such as [Inbound, Phone]";

    public override string WantedMany => "pairs, each a list of two values";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
    {
        if (node is not MarkedList { Items: [var first, var second] })
            return Refuse(node, shown, faults, node is MarkedList { Items.Count: var count } ? $", not of {count}" : "");
        return _literal.Convert(first, $"the first value of {shown}", faults) is Literal one
            && _literal.Convert(second, $"the second value of {shown}", faults) is Literal other
            ? new ValuePair(one, other)
            : null;
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 2);
        json.WriteNumber("maxItems", 2);
        json.WriteStartObject("items");
        _literal.WriteSchema(json);
        json.WriteEndObject();
    }
}
