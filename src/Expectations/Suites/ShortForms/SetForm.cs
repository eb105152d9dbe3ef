using System.Text.Json;
using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.ShortForms;

/// <summary><c>in_set: [a, b]</c> or <c>{ values: [a, b] }</c>.</summary>
/// <param name="name">The key.</param>
/// <param name="documentation">What it expects.</param>
/// <param name="expectation">The expectation that it stands for.</param>
internal sealed class SetForm(string name, string documentation, string expectation) : ShortForm
{
    public override string Name => name;

    public override string Documentation => documentation;

    public override IReadOnlyList<string> Expectations => [expectation];

    public override IReadOnlyList<FormKey> Keys => [new("values", "value_set", "The values, at least one.") { IsRequired = true }];

    protected override string Wanted => "a list of values";

    protected override IReadOnlyList<Argument>? FromValue(MarkedEntry entry, FaultList faults)
        => entry.Value is MarkedList ? [new("value_set", Name, entry.Mark, entry.Value) { Verb = "holds" }] : null;

    protected override void WriteValueSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 1);
    }
}
