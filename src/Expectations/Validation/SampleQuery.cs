using System.Data.Common;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Validation;

/// <summary>
/// The query for unexpected rows of several rules: the row's place, its key, each value that any rule shows, and for each rule whether it
/// finds the row unexpected.
/// </summary>
internal sealed class SampleQuery
{
    private readonly Batch _batch;
    private readonly IReadOnlyList<BatchColumn> _key;
    private readonly List<string> _selected = [];
    private readonly int[] _keyFields;
    private readonly int[][] _valueFields;
    private readonly int _firstFlag;

    private SampleQuery(Suite suite, Batch batch, IReadOnlyList<RuleCase> failed, bool inOrder)
    {
        _batch = batch;
        _key = [.. suite.RowKey.Select(name => batch.Columns.FirstOrDefault(c => c.Name == name)).OfType<BatchColumn>()];

        var relation = batch.NumberedRelation ?? batch.Relation;
        if (batch.NumberedRelation is not null)
            _selected.AddRange(["ccq_part", "ccq_row"]);
        // What stands in the data, so that a key of the wrong type is still shown.
        _keyFields = [.. _key.Select(c => Field(c.Text))];
        _valueFields = [.. failed.Select(it => it.Wanted!.Value.Rows.Values.Select(v => Field(v.Value)).ToArray())];
        _firstFlag = _selected.Count;

        var flags = failed.Select((it, i) => $"coalesce({it.Wanted!.Value.Rows.Predicate}, false) AS ccq_flag{i}");
        var fields = _selected.Select((sql, i) => $"{sql} AS ccq_field{i}").Concat(flags);
        Sql = $"SELECT * FROM (\nSELECT {string.Join(",\n  ", fields)}\nFROM {relation} AS ccq_batch\n) AS ccq_rows"
            + $"\nWHERE {string.Join(" OR ", failed.Select((_, i) => $"ccq_flag{i}"))}"
            + (inOrder && batch.NumberedRelation is not null ? $"\nORDER BY ccq_field0, ccq_field1" : "");
    }

    public string Sql { get; }

    /// <param name="suite">The suite, for its row key.</param>
    /// <param name="batch">The batch.</param>
    /// <param name="failed">The rules whose unexpected rows are wanted.</param>
    /// <param name="inOrder">Whether rows come in the order of the data, so that two runs show the same; that reads all of them first.</param>
    public static SampleQuery Of(Suite suite, Batch batch, IReadOnlyList<RuleCase> failed, bool inOrder) => new(suite, batch, failed, inOrder);

    /// <summary>Gives the reader's row to the samples of the rules that find it unexpected.</summary>
    public void Take(DbDataReader reader, IReadOnlyList<RuleCase> failed)
    {
        for (var i = 0; i < failed.Count; i++)
        {
            if (reader.GetBoolean(_firstFlag + i))
                failed[i].Sample!.Add([.. _valueFields[i].Select(field => EngineValue.Read(reader, field))], () => (Key(reader), Place(reader)));
        }
    }

    private int Field(string sql)
    {
        var known = _selected.IndexOf(sql);
        if (known >= 0)
            return known;
        _selected.Add(sql);
        return _selected.Count - 1;
    }

    private IReadOnlyList<KeyValuePair<string, object?>> Key(DbDataReader reader)
        => [.. _key.Select((column, i) => KeyValuePair.Create(column.Name, EngineValue.Read(reader, _keyFields[i])))];

    private RowPlace Place(DbDataReader reader)
        => _batch.NumberedRelation is null ? default : new(Convert.ToInt64(reader.GetValue(0)), reader.GetInt64(1));
}
