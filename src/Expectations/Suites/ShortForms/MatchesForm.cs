using System.Text.Json;
using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.ShortForms;

/// <summary><c>matches: REGEX</c> or <c>{ regex: REGEX }</c>.</summary>
internal sealed class MatchesForm : ShortForm
{
    public override string Name => "matches";

    public override string Documentation
        => "A regular expression is found in every text. It is a search: write ^…$ to match the whole text.";

    public override IReadOnlyList<string> Expectations => ["expect_column_values_to_match_regex"];

    public override IReadOnlyList<FormKey> Keys => [new("regex", "regex", "The pattern, in RE2's syntax.") { IsRequired = true }];

    protected override string Wanted => "a regular expression";

    protected override IReadOnlyList<Argument>? FromValue(MarkedEntry entry, FaultList faults)
        => entry.Value is MarkedScalar && !entry.Value.IsNull ? [new("regex", Name, entry.Mark, entry.Value)] : null;

    protected override void WriteValueSchema(Utf8JsonWriter json) => json.WriteString("type", "string");
}
