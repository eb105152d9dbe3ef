using System.Text;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Pipeline.Profiling.Proposing;

/// <summary>Writes the suite that a study proposes. Each rule is met by the drop that was studied, and its comment says what was seen.</summary>
internal static class SuiteProposal
{
    public static string Of(TableStudy table)
    {
        var text = new StringBuilder();
        var rejected = table.Drop.Rejected;
        var key = table.Keys.Count > 0 ? table.Keys[0] : null;
        text.Append($"# Proposed by 'ccq profile' from {Told.Count(table.Rows, "row")} of {Told.Count(table.Drop.Files.Count, "file")}. Each comment says what was seen; what a rule means is for you to confirm.\n");
        text.Append($"suite: {table.Source.Name}\n");
        text.Append($"data: {Yaml.Text(table.Source.Data)}\n");
        if (key is not null)
            text.Append($"row_key: {Yaml.List(key.Columns)}  # {(key.RepeatedRows == 0 ? "tells every row from all others" : $"{Told.Count(key.RepeatedRows, "row")} have one that is not theirs alone")}\n");
        CsvProposal.Append(text, table);

        text.Append("\ncolumns:\n");
        foreach (var column in table.Columns)
            AppendColumn(text, column, table);

        text.Append("\nexpectations:\n");
        text.Append($"  - expect_table_row_count_to_be_between: {{ min_value: {Math.Min(1, table.Rows)} }}  # {Told.Count(table.Rows, "row")}\n");
        if (key is { Columns.Count: > 1 } && Proposed.Tolerant("", $"{{ column_list: {Yaml.List(key.Columns)} }}", $"column_list: {Yaml.List(key.Columns)}", key.RepeatedRows, table.Rows, "") is { } together)
            text.Append($"  - expect_compound_columns_to_be_unique: {together.Value}  # {(key.RepeatedRows == 0 ? "no row is repeated" : $"{Told.Count(key.RepeatedRows, "row")} are repeated")}; {(table.Columns.Any(column => column.Repeated == 0) ? "a time, a measure or a text alone may be different in each row by chance" : "no column alone is unique")}\n");
        if (rejected > 0)
            text.Append($"\nrejected: {{ limit: {rejected} }}  # {Told.Count(rejected, "record")} of {Told.Count(table.Rows + rejected)} could not be read; lower this when the source is put right\n");
        return text.ToString();
    }

    private static void AppendColumn(StringBuilder text, ColumnStudy column, TableStudy table)
    {
        text.Append($"  # {Summary(column)}\n");
        Proposed[] lines =
        [
            .. TypeRules.Of(column),
            .. KeyRules.Of(column, table),
            .. NumberRules.Of(column),
            .. TextRules.Of(column),
            .. column.Pii is { } pii ? (ReadOnlySpan<Proposed>)[new("pii", pii.Kind, $"guessed from {pii.Why}: confirm; no value is shown here")] : [],
        ];
        text.Append($"  {Yaml.Text(column.Name)}:{(lines.Length == 0 ? " {}" : "")}\n");
        foreach (var line in lines)
            text.Append($"    {line.Key}: {line.Value}  # {line.Seen}\n");
    }

    private static string Summary(ColumnStudy column)
    {
        var facts = column.Facts;
        if (facts.Values == 0)
            return facts.Rows == 0 ? "no rows, so nothing is known" : "no value at all";
        var parts = new List<string> { Told.Count(facts.Values, "value") };
        if (facts.Nulls > 0)
            parts.Add($"{Told.Share(facts.Nulls, facts.Rows)} null");
        if (facts.Empty > 0)
            parts.Add($"{Told.Share(facts.Empty, facts.Values)} empty");
        parts.Add($"{(column.ExactDistinct is null ? "about " : "")}{Told.Count(column.Distinct)} different");
        if (column.Pii is not null)
            return string.Join(", ", parts);
        if (column.IsTime && column.Times is { Min: { } earliest, Max: { } latest })
            parts.Add(column.TypeName == TypeName.Date ? $"{earliest.Split(' ')[0]} to {latest.Split(' ')[0]}" : $"{earliest} to {latest}");
        else if (column.IsText && facts is { MinLength: { } shortest, MaxLength: { } longest })
            parts.Add(shortest == longest ? $"{Told.Count(shortest, "character")} each" : $"{Told.Count(shortest)} to {Told.Count(longest)} characters");
        return string.Join(", ", parts);
    }
}
