using ContactCenter.Expectations.Measuring;

namespace ContactCenter.Expectations.Columns;

/// <summary>Every text is JSON that is valid by a JSON Schema. Nulls are set aside; text that is no JSON is unexpected.</summary>
/// <param name="Column">The column. Of a column with a declared type the text that stands in the data is read.</param>
/// <param name="JsonSchema">
/// The schema, as YAML or JSON: the keywords of draft 2020-12 except unevaluatedItems, unevaluatedProperties, anchors and vocabularies;
/// <c>$ref</c> within the schema itself. <c>format</c> is a note and is not judged, as that draft has it: write a <c>pattern</c>.
/// </param>
/// <param name="Mostly">The least share of the texts that must be valid, 0 to 1, inclusive. Default 1.</param>
/// <example><code>
/// expect_column_values_to_match_json_schema:
///   column: payload
///   json_schema:
///     type: object
///     required: [orderId]
///     properties: { orderId: { type: integer, minimum: 1 }, tags: { type: array, items: { type: string } } }
/// </code></example>
public sealed record ExpectColumnValuesToMatchJsonSchema(string Column, JsonSchemas.JsonSchema JsonSchema, double Mostly = 1)
    : ColumnTextExpectation(Column, Mostly)
{
    /// <inheritdoc/>
    protected override string Phrase => "is JSON that is valid by its schema";

    /// <inheritdoc/>
    protected override string Looks => "a JSON schema";

    /// <inheritdoc/>
    protected override string IsAsExpected(BatchScope batch, string text)
        => batch.Test($"ccq_is_json_of_{JsonSchema.Fingerprint}", text, JsonSchema.IsValid);
}
