namespace ContactCenter.Expectations.Engines.DuckDb;

/// <summary>DuckDB's SQL for portraits.</summary>
internal sealed class DuckDbPortraitSql : PortraitSql
{
    public override string Keep(string table, string select) => $"CREATE OR REPLACE TEMP TABLE {table} AS\n{select}";

    public override string Drop(string table) => $"DROP TABLE IF EXISTS {table}";

    public override string IsInSample(IReadOnlyList<string> values, long oneIn) => $"hash({string.Join(", ", values)}) % {oneIn} = 0";

    public override string Shortened(string text, int most)
        => $"CASE WHEN length({text}) <= {most} THEN {text} ELSE {text}[:{most}] || length({text}) || ':' || md5({text}) END";

    public override string DistinctEstimate(string value) => $"approx_count_distinct({value})";

    public override string IsFinite(string value, ValueKind kind) => kind == ValueKind.Number ? $"isfinite(CAST({value} AS DOUBLE))" : $"isfinite({value})";

    public override string BinOfInteger(string value, string from, string step) => $"(TRY_CAST({value} AS HUGEINT) - ({from})) // {step}";

    public override string BinOfNumber(string value, double step, double stepsBefore)
        => $"floor(CAST({value} AS DOUBLE) / {DuckDbDialect.Instance.Number(step)} + {DuckDbDialect.Instance.Number(Rounding)}) - ({DuckDbDialect.Instance.Number(stepsBefore)})";

    public override string BinOfTime(string time, long from, long step) => $"(epoch_us(CAST({time} AS TIMESTAMP)) - ({from})) // {step}";

    public override string BinOfMonths(string time, long from, long step) => $"(year({time}) * 12 + month({time}) - 1 - ({from})) // {step}";

    public override string Day(string time) => $"CAST(CAST({time} AS DATE) AS VARCHAR)";

    public override string Hour(string time) => $"hour({time})";

    public override string AsKey(string value) => $"CAST({value} AS VARCHAR)";

    public override string CountBits(string number) => $"CAST(bit_count({number}) AS INTEGER)";
}
