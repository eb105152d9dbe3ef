using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.ShortForms;

/// <summary><c>references: { suite, column }</c>.</summary>
internal sealed class ReferencesForm : ShortForm
{
    public override string Name => "references";

    public override string Documentation => "Every value is found in a column of another suite's table.";

    public override IReadOnlyList<string> Expectations => ["expect_column_values_to_exist_in_other_table"];

    public override IReadOnlyList<FormKey> Keys =>
    [
        new("suite", "other_suite", "The other suite's name, looked for in the own system first.") { IsRequired = true },
        new("column", "other_column", "The column of the other suite's table.") { IsRequired = true },
    ];

    protected override string Wanted => "{ suite: NAME, column: NAME }";

    protected override IReadOnlyList<Argument>? FromValue(MarkedEntry entry, FaultList faults) => null;

    protected override bool IsMappingOnly => true;
}
