using System.Text.Json;
using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.ShortForms;

/// <summary><c>between: [min, max]</c>, either of which may be null, or <c>{ min, max, strict_min, strict_max }</c>.</summary>
internal sealed class BetweenForm : ShortForm
{
    public override string Name => "between";

    public override string Documentation
        => "Every value lies between a least and a greatest one, each inclusive: [min, max]; null for no bound.";

    public override IReadOnlyList<string> Expectations => ["expect_column_values_to_be_between"];

    public override IReadOnlyList<FormKey> Keys =>
    [
        new("min", "min_value", "The least value."),
        new("max", "max_value", "The greatest value."),
        new("strict_min", "strict_min", "The least value itself is unexpected. Default false."),
        new("strict_max", "strict_max", "The greatest value itself is unexpected. Default false."),
    ];

    protected override string Wanted => "a list of two, [min, max]";

    protected override IReadOnlyList<Argument>? FromValue(MarkedEntry entry, FaultList faults)
        => entry.Value is MarkedList { Items: [var min, var max] }
            ? [new("min_value", Name, entry.Mark, min) { Verb = "holds" }, new("max_value", Name, entry.Mark, max) { Verb = "holds" }]
            : null;

    protected override void WriteValueSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 2);
        json.WriteNumber("maxItems", 2);
    }
}
