using System.Collections;
using System.Globalization;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Metrics;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Profiling.Guessing;
using static ContactCenter.Pipeline.Profiling.Scanning.TextForms;

namespace ContactCenter.Pipeline.Profiling.Scanning;

/// <summary>
/// What the fused scan measures in one column: every type is tried on every value at once. The expressions are made in three steps, each a
/// SELECT over the one before, so that a form is judged once for each value, however many aggregates look at it.
/// </summary>
/// <param name="column">The column, as text where the data hold text.</param>
/// <param name="index">Its number, which tells its expressions from others'.</param>
/// <param name="dialect">How SQL is written.</param>
/// <param name="sampled">SQL: true for the rows that quantiles are taken of; null for all rows.</param>
internal sealed class ColumnScan(BatchColumn column, int index, Dialect dialect, string? sampled)
{
    private const int ShownText = 80;
    private const string Quantiles = "[0.05, 0.25, 0.5, 0.75, 0.95]";

    private string X => $"x{index}";

    private string LookOf => $"look{index}";

    private bool IsText => column.Kind == ValueKind.Text;

    /// <summary>The value, and what it looks like.</summary>
    public IEnumerable<string> FirstStep()
    {
        yield return $"{column.Text} AS {X}";
        if (IsText)
            yield return $"{TextForms.LookOf(column.Text)} AS {LookOf}";
    }

    /// <summary>The strict forms that need only the text.</summary>
    public IEnumerable<string> SecondStep()
    {
        yield return X;
        if (!IsText)
            yield break;
        yield return LookOf;
        yield return $"{Where(Look.Number, dialect.Typed(X, new(TypeName.Integer)))} AS whole{index}";
        yield return $"{Where(Look.Iso, dialect.Typed(X, new(TypeName.Date)))} AS day{index}";
        yield return $"{Where(Look.Iso, dialect.Typed(X, new(TypeName.Timestamp)))} AS time{index}";
        yield return $"{TimeByLook(X, LookOf, monthFirst: false, dialect)} AS at{index}";
        yield return $"{TimeByLook(X, LookOf, monthFirst: true, dialect)} AS monthat{index}";
    }

    /// <summary>What follows from those.</summary>
    public IEnumerable<string> ThirdStep()
    {
        yield return X;
        switch (column.Kind)
        {
            case ValueKind.Text:
                yield return $"{LookOf}, whole{index}, day{index}, time{index}, at{index}, monthat{index}";
                yield return $"CASE WHEN at{index} IS NOT NULL OR monthat{index} IS NOT NULL THEN {OutlineOf(X)} END AS outline{index}";
                yield return $"CASE WHEN whole{index} IS NOT NULL THEN true WHEN {LookOf} = {(int)Look.Number} THEN {dialect.Typed(X, new(TypeName.Decimal))} IS NOT NULL END AS exact{index}";
                yield return $"CASE WHEN whole{index} IS NOT NULL THEN CAST(whole{index} AS DOUBLE) WHEN {LookOf} = {(int)Look.Number} THEN {dialect.Typed(X, new(TypeName.Double))} END AS number{index}";
                break;
            case ValueKind.Integer:
                yield return $"TRY_CAST({X} AS BIGINT) AS whole{index}, CAST({X} AS DOUBLE) AS number{index}";
                break;
            case ValueKind.Number:
                yield return $"CASE WHEN isfinite(CAST({X} AS DOUBLE)) THEN CAST({X} AS DOUBLE) END AS number{index}";
                break;
            case ValueKind.Date or ValueKind.Timestamp:
                yield return $"CAST({X} AS TIMESTAMP) AS at{index}";
                break;
        }
    }

    /// <summary>The aggregates, by what they are called in <see cref="Read"/>.</summary>
    public IEnumerable<(string Name, ScanMetric Metric)> Aggregates()
    {
        foreach (var (name, sql) in Expressions())
            yield return (name, new(sql));
    }

    /// <summary>What was measured.</summary>
    public ColumnFacts Read(MetricValues values)
    {
        var read = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, metric) in Aggregates())
            read[name] = values.Value(new(metric));

        var forms = new Dictionary<TimeForm, long>();
        CountForms("forms", monthFirst: false);
        CountForms("month forms", monthFirst: true);
        return new(column, values.Rows)
        {
            Values = Count("values"),
            Empty = Count("empty"),
            ApproximateDistinct = Math.Min(Count("distinct"), Count("values")),
            MinLength = (long?)read.GetValueOrDefault("shortest"),
            MaxLength = (long?)read.GetValueOrDefault("longest"),
            Blanks = Count("blanks"),
            Words = Count("words"),
            TextMin = read.GetValueOrDefault("first") as string,
            TextMax = read.GetValueOrDefault("last") as string,
            Integers = Count("integers"),
            Decimals = Count("decimals"),
            Doubles = Count("numbers"),
            Booleans = Count("booleans"),
            IsoDates = Count("days"),
            IsoTimes = Count("times"),
            LeadingZeros = Count("zeros"),
            Negatives = Count("negative"),
            Emails = Count("emails"),
            Phones = Count("phones"),
            Uuids = Count("uuids"),
            Cards = Count("cards"),
            PersonNames = Count("names"),
            Forms = forms,
            IntegerMin = read.GetValueOrDefault("least whole") as long?,
            IntegerMax = read.GetValueOrDefault("greatest whole") as long?,
            NumberMin = read.GetValueOrDefault("least") as double?,
            NumberMax = read.GetValueOrDefault("greatest") as double?,
            Mean = read.GetValueOrDefault("mean") as double?,
            NumberQuantiles = Texts("quantiles"),
            Times = Span(""),
            MonthFirstTimes = Span("month "),
        };

        long Count(string name) => read.GetValueOrDefault(name) is long count ? count : 0;

        void CountForms(string name, bool monthFirst)
        {
            if (read.GetValueOrDefault(name) is not IDictionary counts)
                return;
            foreach (DictionaryEntry seen in counts)
            {
                if (TimeForm.All.FirstOrDefault(form => form.Outline == TimeOutline.OfText((string)seen.Key) && form.IsReadWith(monthFirst)) is { } form)
                    forms[form] = forms.GetValueOrDefault(form) + Convert.ToInt64(seen.Value, CultureInfo.InvariantCulture);
            }
        }

        TimeSpread Span(string prefix) => new(read.GetValueOrDefault($"{prefix}earliest") as string, read.GetValueOrDefault($"{prefix}latest") as string, Texts($"{prefix}moments"));

        string[] Texts(string name) => read.GetValueOrDefault(name) is IEnumerable items and not string
            ? [.. items.Cast<object?>().Select(item => Convert.ToString(item, CultureInfo.InvariantCulture) ?? "")]
            : [];
    }

    private string Where(Look look, string form) => $"CASE WHEN {LookOf} = {(int)look} THEN {form} END";

    private IEnumerable<(string Name, string Sql)> Expressions()
    {
        yield return ("values", $"count({X})");
        if (column.Kind == ValueKind.Other)
            yield break;
        yield return ("distinct", $"approx_count_distinct({X})");
        if (IsText)
        {
            foreach (var text in OfText())
                yield return text;
        }

        if (column.Kind is ValueKind.Text or ValueKind.Integer or ValueKind.Number)
        {
            foreach (var number in OfNumbers())
                yield return number;
        }

        if (column.Kind is ValueKind.Text or ValueKind.Date or ValueKind.Timestamp)
        {
            foreach (var time in OfTimes("", $"at{index}"))
                yield return time;
        }
    }

    private IEnumerable<(string Name, string Sql)> OfText()
    {
        yield return ("empty", Rows($"{X} = ''"));
        yield return ("shortest", $"min(length({X}))");
        yield return ("longest", $"max(length({X}))");
        yield return ("blanks", Rows($"contains({X}, ' ')"));
        yield return ("words", Rows($"length({X}) >= 12 AND {X} LIKE '% % %'"));
        yield return ("first", $"left(min({X}), {ShownText})");
        yield return ("last", $"left(max({X}), {ShownText})");
        yield return ("booleans", Rows($"{LookOf} = {(int)Look.Words} AND {dialect.Typed(X, new(TypeName.Boolean))} IS NOT NULL"));
        yield return ("decimals", Rows($"exact{index}"));
        yield return ("days", $"count(day{index})");
        yield return ("times", $"count(time{index})");
        yield return ("zeros", Rows($"{LookOf} = {(int)Look.Number} AND ({X} LIKE '+%' OR ({X} LIKE '0_%' AND {X} NOT LIKE '0.%'))"));
        yield return ("emails", Rows($"contains({X}, '@') AND regexp_full_match({X}, '{Email}')"));
        yield return ("phones", Rows($"{LookOf} = {(int)Look.Number} AND {(PiiGuess.MayBePhone(column.Name) ? "" : $"({X} LIKE '+%' OR {X} LIKE '0%') AND ")}regexp_full_match({X}, '{Phone}')"));
        yield return ("uuids", Rows($"length({X}) = 36 AND regexp_full_match({X}, '{Uuid}')"));
        yield return ("cards", Rows($"{LookOf} IN ({(int)Look.Number}, {(int)Look.Dashes}) AND length({X}) BETWEEN 13 AND 19 AND regexp_full_match({X}, '{Card}')"));
        // The costliest form; elsewhere nothing asks for it.
        if (PiiGuess.MayBePeople(column.Name))
            yield return ("names", Rows($"{LookOf} = {(int)Look.Words} AND contains({X}, ' ') AND regexp_full_match({X}, '{PersonName}')"));
        yield return ("forms", $"histogram(CASE WHEN at{index} IS NOT NULL THEN outline{index} END)");
        yield return ("month forms", $"histogram(CASE WHEN monthat{index} IS NOT NULL THEN outline{index} END)");
        foreach (var time in OfTimes("month ", $"monthat{index}"))
            yield return time;
    }

    private IEnumerable<(string Name, string Sql)> OfNumbers()
    {
        var number = $"number{index}";
        if (column.Kind != ValueKind.Number)
        {
            yield return ("integers", $"count(whole{index})");
            yield return ("least whole", $"min(whole{index})");
            yield return ("greatest whole", $"max(whole{index})");
        }

        yield return ("numbers", $"count({number})");
        yield return ("negative", Rows($"{number} < 0"));
        yield return ("least", $"min({number})");
        yield return ("greatest", $"max({number})");
        yield return ("mean", $"avg({number})");
        yield return ("quantiles", Sampled($"quantile_disc({number}, {Quantiles})", number));
    }

    private IEnumerable<(string Name, string Sql)> OfTimes(string prefix, string time)
    {
        yield return ($"{prefix}earliest", $"CAST(min({time}) AS VARCHAR)");
        yield return ($"{prefix}latest", $"CAST(max({time}) AS VARCHAR)");
        yield return ($"{prefix}moments", $"CAST({Sampled($"quantile_disc({time}, {Quantiles})", time)} AS VARCHAR[])");
    }

    // A FILTER would cut the rows of all columns anew for each of the hundreds of counts.
    private static string Rows(string predicate) => $"count(CASE WHEN {predicate} THEN 1 END)";

    private string Sampled(string call, string value) => dialect.Aggregate(call, sampled is null ? $"{value} IS NOT NULL" : $"{value} IS NOT NULL AND {sampled}");
}
