using System.Data.Common;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Profiling.Guessing;
using static ContactCenter.Pipeline.Profiling.Scanning.TextForms;

namespace ContactCenter.Pipeline.Profiling.Scanning;

/// <summary>
/// Measures all text columns of a table in one scan: every type is tried on every value at once. The columns are laid under each other and
/// grouped, so that the statement is as long for 300 columns as for one; and each step is a SELECT over the one before, so that a form is
/// judged once for each value, however many aggregates look at it.
/// </summary>
internal sealed class TextScan
{
    private const int ShownText = 80;
    private const string Quantiles = "[0.05, 0.25, 0.5, 0.75, 0.95]";

    private readonly Batch _batch;
    private readonly BatchColumn[] _columns;
    private readonly string? _sample;

    /// <summary>A scan.</summary>
    /// <param name="batch">The table.</param>
    /// <param name="columns">Its text columns.</param>
    /// <param name="sample">SQL over a row: true for those that quantiles are taken of; null for all.</param>
    public TextScan(Batch batch, IEnumerable<BatchColumn> columns, string? sample)
    {
        _batch = batch;
        _columns = [.. columns];
        _sample = sample;
    }

    private Dialect Dialect => _batch.Dialect;

    /// <summary>What was found of each column.</summary>
    /// <exception cref="BatchUnreliableException">The engine can't read the table, or reads another number of rows than its reader counted.</exception>
    public IReadOnlyList<ColumnFacts> Run(CancellationToken cancel)
    {
        if (_columns.Length == 0)
            return [];

        var (names, aggregates) = (Aggregates().Select(a => a.Name).ToList(), Aggregates().Select(a => a.Sql));
        var found = new Dictionary<int, ColumnFacts>();
        try
        {
            InterruptibleQuery.Read(
                _batch.Connection,
                $"SELECT c, count(*),\n  {string.Join(",\n  ", aggregates)}\nFROM ({FourthStep()}) GROUP BY c",
                row =>
                {
                    found.Add(row.GetInt32(0), new ScannedRow(row, names, first: 2).Facts(_columns[row.GetInt32(0)], row.GetInt64(1)));
                    return true;
                },
                cancel);
        }
        catch (DbException e)
        {
            throw new BatchUnreliableException(e.Message, e);
        }

        var rows = found.Count == 0 ? 0 : found[0].Rows;
        if (_batch.ExpectedRows is { } expected && rows != expected)
            throw new BatchUnreliableException($"the reader counted {expected} rows and the engine read {rows}");
        return [.. _columns.Select((column, i) => found.GetValueOrDefault(i) ?? new ColumnFacts(column, 0))];
    }

    private string FirstStep()
    {
        var texts = _columns.Select(column => column.IsText ? column.Text : Dialect.AsText(column.Text));
        var sampled = _sample is null ? "" : $", {_sample} AS sampled";
        return $"SELECT unnest([{string.Join(", ", Enumerable.Range(0, _columns.Length))}]) AS c, unnest([{string.Join(", ", texts)}]) AS x{sampled} FROM {_batch.Relation}";
    }

    private string SecondStep() => $"SELECT *, {LookOf("x")} AS look FROM ({FirstStep()})";

    private string ThirdStep() => $"""
        SELECT *,
          {Where(Look.Number, Dialect.Typed("x", new(TypeName.Integer)))} AS whole,
          {Where(Look.Iso, Dialect.Typed("x", new(TypeName.Date)))} AS day,
          {Where(Look.Iso, Dialect.Typed("x", new(TypeName.Timestamp)))} AS moment,
          {TimeByLook("x", "look", monthFirst: false, Dialect)} AS dayfirst,
          {TimeByLook("x", "look", monthFirst: true, Dialect)} AS monthfirst
        FROM ({SecondStep()})
        """;

    private string FourthStep() => $"""
        SELECT *,
          CASE WHEN dayfirst IS NOT NULL OR monthfirst IS NOT NULL THEN {OutlineOf("x")} END AS outline,
          CASE WHEN whole IS NOT NULL THEN true WHEN look = {(int)Look.Number} THEN {Dialect.Typed("x", new(TypeName.Decimal))} IS NOT NULL END AS exact,
          CASE WHEN whole IS NOT NULL THEN CAST(whole AS DOUBLE) WHEN look = {(int)Look.Number} THEN {Dialect.Typed("x", new(TypeName.Double))} END AS number
        FROM ({ThirdStep()})
        """;

    private IEnumerable<(string Name, string Sql)> Aggregates()
    {
        yield return ("values", "count(x)");
        yield return ("distinct", "approx_count_distinct(x)");
        yield return ("empty", Rows("x = ''"));
        yield return ("shortest", "min(length(x))");
        yield return ("longest", "max(length(x))");
        yield return ("blanks", Rows("contains(x, ' ')"));
        yield return ("words", Rows("length(x) >= 12 AND x LIKE '% % %'"));
        yield return ("first", $"left(min(x), {ShownText})");
        yield return ("last", $"left(max(x), {ShownText})");
        yield return ("booleans", Rows($"look = {(int)Look.Words} AND {Dialect.Typed("x", new(TypeName.Boolean))} IS NOT NULL"));
        yield return ("integers", "count(whole)");
        yield return ("decimals", Rows("exact"));
        yield return ("numbers", "count(number)");
        yield return ("days", "count(day)");
        yield return ("times", "count(moment)");
        yield return ("zeros", Rows($"look = {(int)Look.Number} AND (x LIKE '+%' OR (x LIKE '0_%' AND x NOT LIKE '0.%'))"));
        yield return ("negative", Rows("number < 0"));
        yield return ("least whole", "min(whole)");
        yield return ("greatest whole", "max(whole)");
        yield return ("least", "min(number)");
        yield return ("greatest", "max(number)");
        yield return ("mean", "avg(number)");
        yield return ("quantiles", Sampled("number"));
        yield return ("emails", Rows($"contains(x, '@') AND regexp_full_match(x, '{Email}')"));
        yield return ("phones", Rows($"look = {(int)Look.Number} AND (x LIKE '+%' OR x LIKE '0%' OR {Is(PiiGuess.MayBePhone)}) AND regexp_full_match(x, '{Phone}')"));
        yield return ("uuids", Rows($"length(x) = 36 AND regexp_full_match(x, '{Uuid}')"));
        yield return ("cards", Rows($"look IN ({(int)Look.Number}, {(int)Look.Dashes}) AND length(x) BETWEEN 13 AND 19 AND regexp_full_match(x, '{Card}')"));
        // The costliest form; elsewhere nothing asks for it.
        yield return ("names", Rows($"{Is(PiiGuess.MayBePeople)} AND look = {(int)Look.Words} AND contains(x, ' ') AND regexp_full_match(x, '{PersonName}')"));
        foreach (var order in new[] { "dayfirst", "monthfirst" })
        {
            yield return ($"{order} forms", $"histogram(CASE WHEN {order} IS NOT NULL THEN outline END)");
            yield return ($"{order} earliest", $"CAST(min({order}) AS VARCHAR)");
            yield return ($"{order} latest", $"CAST(max({order}) AS VARCHAR)");
            yield return ($"{order} quantiles", $"CAST({Sampled(order)} AS VARCHAR[])");
        }
    }

    private static string Where(Look look, string form) => $"CASE WHEN look = {(int)look} THEN {form} END";

    // A FILTER would cut the rows anew for each of the counts.
    private static string Rows(string predicate) => $"count(CASE WHEN {predicate} THEN 1 END)";

    private string Sampled(string value) => $"quantile_disc({(_sample is null ? value : $"CASE WHEN sampled THEN {value} END")}, {Quantiles})";

    // True in the columns whose name says so.
    private string Is(Func<string, bool> named)
    {
        var numbers = Enumerable.Range(0, _columns.Length).Where(i => named(_columns[i].Name)).ToList();
        return numbers.Count == 0 ? "false" : $"c IN ({string.Join(", ", numbers)})";
    }
}
