using System.Text.Json;
using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.ShortForms;

/// <summary>A short form that is true or a mapping of what all rules may say: <c>unique: true</c>.</summary>
/// <param name="name">The key.</param>
/// <param name="documentation">What it expects.</param>
/// <param name="expectations">The expectations that it stands for.</param>
/// <param name="implied">The arguments that it implies, as YAML writes them.</param>
internal sealed class FlagForm(
    string name,
    string documentation,
    IReadOnlyList<string> expectations,
    params IReadOnlyList<(string Parameter, string Value)> implied) : ShortForm
{
    public override string Name => name;

    public override string Documentation => documentation;

    public override IReadOnlyList<string> Expectations => expectations;

    protected override string Wanted => "true";

    protected override IReadOnlyList<Argument>? FromValue(MarkedEntry entry, FaultList faults)
    {
        if (entry.Value is not MarkedScalar { Value.Kind: LiteralKind.Boolean } flag)
            return null;
        if (flag.Value.Text == "true")
            return Implied(entry);
        faults.Add(ColumnFaults.IsFalse(flag.Mark, Name));
        return null;
    }

    protected override IReadOnlyList<Argument> FromMapping(MarkedEntry entry, MarkedMapping mapping, FaultList faults)
        => [.. Implied(entry), .. OwnArguments(mapping, faults)];

    protected override void WriteValueSchema(Utf8JsonWriter json) => json.WriteBoolean("const", true);

    private List<Argument> Implied(MarkedEntry entry)
        => [.. implied.Select(i => new Argument(i.Parameter, Name, entry.Mark, new MarkedScalar(entry.Mark, i.Value, IsPlain: true)) { Verb = "compares with" })];
}
