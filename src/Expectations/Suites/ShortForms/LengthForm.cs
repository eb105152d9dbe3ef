using System.Text.Json;
using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.ShortForms;

/// <summary><c>length: 9</c>, <c>{ value: 9 }</c> or <c>{ min, max }</c>.</summary>
internal sealed class LengthForm : ShortForm
{
    private const string Equal = "expect_column_value_lengths_to_equal";
    private const string Between = "expect_column_value_lengths_to_be_between";

    public override string Name => "length";

    public override string Documentation => "Every text has this many characters, or between a least and a greatest number of them.";

    public override IReadOnlyList<string> Expectations => [Equal, Between];

    public override IReadOnlyList<FormKey> Keys =>
    [
        new("value", "value", "The length that every text has."),
        new("min", "min_value", "The least length."),
        new("max", "max_value", "The greatest length."),
        new("strict_min", "strict_min", "The least length itself is unexpected. Default false."),
        new("strict_max", "strict_max", "The greatest length itself is unexpected. Default false."),
    ];

    protected override string Wanted => "a whole number";

    protected override IReadOnlyList<Argument>? FromValue(MarkedEntry entry, FaultList faults)
        => entry.Value is MarkedScalar && !entry.Value.IsNull ? [new("value", Name, entry.Mark, entry.Value)] : null;

    protected override IReadOnlyList<Argument>? FromMapping(MarkedEntry entry, MarkedMapping mapping, FaultList faults)
    {
        var arguments = OwnArguments(mapping, faults);
        var bound = arguments.Find(a => a.Parameter is "min_value" or "max_value" or "strict_min" or "strict_max");
        if (bound is null || !arguments.Exists(a => a.Parameter == "value"))
            return arguments;
        faults.Add(ColumnFaults.FormKeysTogether(entry.Mark, Name, "value", bound.Shown));
        return null;
    }

    protected override IReadOnlyList<string> ExpectationsFor(IReadOnlyList<Argument> arguments)
        => [arguments.Any(a => a.Parameter == "value") ? Equal : Between];

    protected override void WriteValueSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", 0);
    }
}
