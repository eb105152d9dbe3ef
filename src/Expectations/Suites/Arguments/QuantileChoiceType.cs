using System.Text.Json;
using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>What a quantile between two values is: a name, or true or false, which both mean the nearest value.</summary>
internal sealed class QuantileChoiceType : ArgumentType<QuantileChoice>
{
    private static readonly NameType _names = new(typeof(QuantileChoice));

    public override string Wanted => $"true, false or {_names.Wanted}";

    public override string WantedMany => _names.WantedMany;

    public override object? Convert(MarkedNode node, string shown, FaultList faults) => node switch
    {
        MarkedScalar { IsBroken: false, Value.Kind: LiteralKind.Boolean } => QuantileChoice.Nearest,
        MarkedScalar { IsBroken: false, Value.Kind: LiteralKind.Text } => _names.Convert(node, shown, faults),
        _ => Refuse(node, shown, faults),
    };

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartArray("enum");
        json.WriteBooleanValue(true);
        json.WriteBooleanValue(false);
        foreach (var name in Enum.GetNames<QuantileChoice>())
            json.WriteStringValue(Catalogue.SuiteNames.Of(name));
        json.WriteEndArray();
    }
}
