using System.Text.Json;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.JsonSchemas;
using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>
/// Every text is one JSON value as RFC 8259 has it: no trailing commas, no comments, no NaN. Nulls are set aside. A column that the engine
/// holds as anything but text has no JSON texts: all its values are unexpected.
/// </summary>
/// <param name="Column">The column. Of a column with a declared type the text that stands in the data is read.</param>
/// <param name="Mostly">The least share of the values that must be JSON, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_column_values_to_be_json_parseable: { column: payload }
/// </code></example>
public sealed record ExpectColumnValuesToBeJsonParseable(string Column, double Mostly = 1) : ColumnRowExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => "is JSON";

    /// <inheritdoc/>
    protected override RowTest Test(BatchScope batch, BatchColumn column)
        => RowTest.OfTexts(
            batch,
            column,
            column.IsText || column.Kind == ValueKind.Text ? $"NOT {batch.Test("ccq_is_json", column.Text, IsJson)}" : "true");

    private static bool IsJson(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = JsonSchema.MaxDepth });
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
