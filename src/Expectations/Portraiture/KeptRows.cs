using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results.Portraits;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Validation;

namespace ContactCenter.Expectations.Portraiture;

/// <summary>
/// The rows that a portrait is made of, kept in a temporary table: each column's value, and which unmet rules the row breaks. So the data are read, and the rules judged, once
/// more only. Of a large table it is a sample.
/// </summary>
internal sealed class KeptRows
{
    /// <summary>The temporary table.</summary>
    public const string Table = "ccq_portrait";

    // A table of more rows, or of so many columns that its rows are as much work, is sampled, to about a fifth of the most: a portrait tells shares, not single rows.
    private const long MostRows = 1_000_000;
    private const long MostCells = 20_000_000;
    private const int Sampled = 5;

    // More columns need not be hashed to tell rows apart.
    private const int MostHashed = 16;

    private KeptRows(Batch batch, IReadOnlyList<KeptColumn> columns, BrokenRules broken, bool isSample)
    {
        Sql = batch.Dialect.Portraits;
        Columns = columns;
        Broken = broken;
        IsSample = isSample;
    }

    public PortraitSql Sql { get; }

    public IReadOnlyList<KeptColumn> Columns { get; }

    public BrokenRules Broken { get; }

    public bool IsSample { get; }

    public static KeptRows Keep(Suite suite, JudgedBatch judged, Queries queries)
    {
        var batch = judged.Batch;
        List<KeptColumn> columns = [.. batch.Columns.Select((column, i) => new KeptColumn(column, $"c{i}", $"n{i}"))];
        var most = Math.Min(MostRows, MostCells / Math.Max(1, columns.Count));
        var isSample = judged.Rows > most;

        // What looks at other rows would look at all of them again for each row of the sample.
        var broken = new BrokenRules([.. judged.RowRules.Where(rule => rule.Outcome == Results.Outcome.Unmet && (!isSample || rule.Reach != RowReach.Table))]);
        List<string> fields = [.. columns.SelectMany(column => column.Fields(batch.Dialect)), .. broken.Fields];
        // Rules may ask for a row's place; over CSV numbering rows costs more than reading them, which a sample has no need for.
        var oneIn = (judged.Rows * Sampled / most) + 1;
        var cheap = isSample ? batch.Sample?.Invoke(oneIn) : null;
        var relation = cheap ?? (isSample ? batch.Relation : batch.NumberedRelation ?? batch.Relation);
        var where = isSample && cheap is null ? $"\nWHERE {batch.Dialect.Portraits.IsInSample(Telling(suite, batch), oneIn)}" : "";

        queries.Run(batch.Dialect.Portraits.Keep(Table, $"SELECT\n  {string.Join(",\n  ", fields)}\nFROM {relation} AS ccq_batch{where}"));
        return new(batch, columns, broken, isSample);
    }

    // The row's key if there is one: it costs less to read than all columns.
    private static List<string> Telling(Suite suite, Batch batch)
    {
        var key = batch.Columns.Where(column => suite.RowKey.Contains(column.Name)).Select(column => column.Text).ToList();
        return key.Count > 0 ? key : [.. batch.Columns.Take(MostHashed).Select(column => column.Text)];
    }
}

/// <summary>A column of the kept rows.</summary>
/// <param name="Column">The column of the batch.</param>
/// <param name="Value">Its kept value: typed; a structure as text; a text that is not personal shortened.</param>
/// <param name="Missing">Where text was typed: true for a row in which nothing stands. Else not kept.</param>
internal sealed record KeptColumn(BatchColumn Column, string Value, string Missing)
{
    /// <summary>What kind of values are kept.</summary>
    public ValueKind Kind => Column.Kind == ValueKind.Other ? ValueKind.Text : Column.Kind;

    /// <summary>True for numbers.</summary>
    public bool IsNumber => Kind is ValueKind.Integer or ValueKind.Number;

    /// <summary>True for days and times.</summary>
    public bool IsTime => Kind is ValueKind.Date or ValueKind.Timestamp;

    /// <summary>SQL: true for a row in which nothing stands.</summary>
    public string IsMissing => Column.Text == Column.Value ? $"{Value} IS NULL" : Missing;

    /// <summary>What to keep of it.</summary>
    public IEnumerable<string> Fields(Dialect dialect)
    {
        var text = Column.Kind == ValueKind.Other ? dialect.AsText(Column.Value) : Column.Value;
        // A token is of the whole text.
        yield return Kind == ValueKind.Text && Column.Pii is null ? $"{dialect.Portraits.Shortened(text, TablePortrait.MostCharacters)} AS {Value}" : $"{text} AS {Value}";
        if (Column.Text != Column.Value)
            yield return $"{Column.Text} IS NULL AS {Missing}";
    }
}
