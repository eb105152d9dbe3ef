using ContactCenter.Expectations.Engines;

namespace ContactCenter.Pipeline.Profiling.Passes;

/// <summary>The texts of several columns under each other, so that one pass can group them all.</summary>
internal static class ValueList
{
    /// <summary>SQL of a relation with the number of the column, <c>c</c>, and its text, <c>v</c>.</summary>
    public static string Sql(Batch batch, IReadOnlyCollection<int> columns)
    {
        var texts = columns.Select(i => batch.Columns[i]).Select(column => column.IsText ? column.Text : batch.Dialect.AsText(column.Text));
        return $"SELECT unnest([{string.Join(", ", columns)}]) AS c, unnest([{string.Join(", ", texts)}]) AS v FROM {batch.Relation}";
    }
}
