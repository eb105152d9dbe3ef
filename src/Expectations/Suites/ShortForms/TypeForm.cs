using System.Text.Json;
using ContactCenter.Expectations.Suites.Arguments;
using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.ShortForms;

/// <summary><c>type: integer</c>, <c>{ timestamp: [formats] }</c> or <c>{ name: integer }</c>. It also says what the column's text stands for.</summary>
internal sealed class TypeForm : ShortForm
{
    /// <summary>The key, and the expectation's parameter for it.</summary>
    public const string Key = "type";

    /// <summary>The parameter that it gives.</summary>
    public const string Parameter = "type_";

    public override string Name => Key;

    public override string Documentation
        => "The type of the column's values. Text must have the type's form; what it then stands for is what the column's other rules judge.";

    public override IReadOnlyList<string> Expectations => ["expect_column_values_to_be_of_type"];

    public override IReadOnlyList<FormKey> Keys =>
    [
        new("name", Parameter, "The type's name."),
        new("date", Parameter, "A date in one of these formats."),
        new("timestamp", Parameter, "A timestamp in one of these formats."),
    ];

    protected override string Wanted => $"a type ({string.Join(", ", ColumnType.Names)})";

    protected override IReadOnlyList<Argument>? FromValue(MarkedEntry entry, FaultList faults)
        => entry.Value is MarkedScalar && !entry.Value.IsNull ? [new(Parameter, Name, entry.Mark, entry.Value)] : null;

    protected override IReadOnlyList<Argument>? FromMapping(MarkedEntry entry, MarkedMapping mapping, FaultList faults)
    {
        var plain = mapping.Entries.FirstOrDefault(e => Keys.All(k => k.Name != e.Name) && ColumnType.Find(e.Name) is not null);
        var arguments = OwnArguments(mapping with { Entries = [.. mapping.Entries.Where(e => e != plain)] }, faults);
        if (plain is not null)
        {
            faults.Add(ColumnFaults.TypeHasNoFormats(plain.Mark, plain.Name));
            return null;
        }

        switch (arguments.FindAll(a => a.Parameter == Parameter))
        {
            case []:
                faults.Add(ColumnFaults.FormKeyMissing(entry.Mark, Name, "name, date or timestamp, one of which says which type it is"));
                return null;
            case [var only]:
                arguments[arguments.IndexOf(only)] = only with { Value = TypeOf(only) };
                return arguments;
            case [var first, var second, ..]:
                faults.Add(ColumnFaults.FormKeysTogether(entry.Mark, Name, first.Shown, second.Shown));
                return null;
        }

        return null;
    }

    protected override void WriteValueSchema(Utf8JsonWriter json) => ColumnTypeType.WriteNames(json);

    protected override void WriteKeySchemas(Utf8JsonWriter json)
    {
        json.WriteStartObject("name");
        json.WriteString("description", Keys[0].Documentation);
        ColumnTypeType.WriteNames(json);
        json.WriteEndObject();
        ColumnTypeType.WriteFormatProperties(json);
    }

    // The long form's way to write it: { timestamp: [formats] } without the other keys.
    private static MarkedNode TypeOf(Argument argument)
        => argument.Shown == "name"
            ? argument.Value
            : new MarkedMapping(argument.Key, [new(new(argument.Key, argument.Shown, IsPlain: true), argument.Value)]);
}
