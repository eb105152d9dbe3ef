using System.Text.Json;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>How much two counts may differ: a number of rows, or a share such as <c>5%</c>.</summary>
internal sealed class ToleranceType : ArgumentType<Limit>
{
    public override string Wanted => "a number of rows, such as 100, or a share, such as 5%";

    public override string WantedMany => "numbers of rows or shares";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
        => node is MarkedScalar { IsBroken: false } scalar && Limit.Parse(scalar.Text) is { } limit ? limit : Refuse(node, shown, faults);

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("number");
        json.WriteStringValue("string");
        json.WriteEndArray();
    }
}
