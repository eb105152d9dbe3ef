using System.Globalization;
using System.Numerics;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Portraits;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Reports.Tests.Json;

/// <summary>Verdicts with values of every shape; the same seed gives the same.</summary>
internal sealed class RandomVerdict(int seed)
{
    private static readonly string[] _texts =
        ["", "plain", "Grüße 東京 😀", "a\ud800b", "\udc00", "\0\u0001\b\f\n\r\t\u007f\u2028", "</script>", "\u202eturned", "1", "2024-01-01T00:00:00Z", "\ufeff"];

    private readonly Random _random = new(seed);

    public ValidationResult Verdict() => new(Time(), Duration(), Pick(Severity.Info, Severity.Warning, Severity.Critical), Several(3, Suite));

    public DateTimeOffset Time() => Some.Start.AddTicks(_random.NextInt64(0, TimeSpan.TicksPerDay * 900));

    public TimeSpan Duration() => TimeSpan.FromTicks(_random.NextInt64(0, TimeSpan.TicksPerHour));

    private SuiteResult Suite() => Some.Suite(Text()) with
    {
        Owner = Maybe(Text),
        Description = Maybe(Text),
        QuarantineLimit = Maybe<Limit?>(() => new(_random.Next(0, 100), IsPercent: true)),
        Batch = Some.Batch() with { DataTime = Maybe<DateTimeOffset?>(() => Time()) },
        Results = Several(4, Result),
        Portrait = Maybe(Portrait),
        PortraitFault = Maybe(Text),
    };

    private ExpectationResult Result() => Some.Rule(Text(), Text(), Pick(Outcome.Met, Outcome.Unmet, Outcome.NotApplicable, Outcome.Errored)) with
    {
        Column = Maybe(Text),
        Description = Maybe(Text),
        Kwargs = Members(3),
        Details = new()
        {
            ElementCount = Maybe<long?>(() => _random.NextInt64()),
            MissingCount = Maybe<long?>(() => _random.Next()),
            UnexpectedCount = Maybe<long?>(() => _random.Next()),
            PartialUnexpectedList = Maybe(() => Several(4, () => Value(3))),
            PartialUnexpectedCounts = Maybe(() => Several(4, Count)),
            PartialUnexpectedRows = Maybe(() => Several(4, () => new UnexpectedRow(Members(2), new(Maybe(Text), Maybe<long?>(() => 7), Maybe<long?>(() => 8)), Members(2)))),
            CountsAreComplete = Pick(true, false),
            Observed = Maybe(() => new Observed(Value(3)) { InWords = Maybe(Text) }),
        },
        Error = Maybe(() => new EvaluationError(Text(), Maybe(Text))),
    };

    private TablePortrait Portrait() => new(
        Several(3, () => new ColumnPortrait(Text(), Text(), _random.Next(), Maybe<long?>(() => _random.Next()), Maybe(Text))
        {
            IsDistinctExact = Pick(true, false),
            Min = Value(0),
            Max = Value(0),
            TopValues = Several(3, Count),
            Histogram = Several(3, () => new HistogramBin(_random.NextDouble(), Text(), _random.Next())),
        }),
        Several(2, () => new SharedFailure(["a", Text()], _random.Next())),
        Several(2, () => new FailureCluster(Text(), Pick(ClusterUnit.Value, ClusterUnit.Day, ClusterUnit.Hour), Several(3, Part)) { Rest = Maybe(Part) }))
    {
        SampledRows = Maybe<long?>(() => _random.Next()),
    };

    private FailurePart Part() => new(Value(0), _random.Next(), _random.Next()) { FullLength = Maybe<long?>(() => 1_000_000) };

    private ValueCount Count() => new(Value(2), _random.Next()) { FullLength = Maybe<long?>(() => 201) };

    private List<KeyValuePair<string, object?>> Members(int depth) => Several(3, () => KeyValuePair.Create(Text(), Value(depth)));

    private object? Value(int depth) => _random.Next(depth > 0 ? 21 : 18) switch
    {
        0 => null,
        1 => DBNull.Value,
        2 => _random.NextInt64(long.MinValue, long.MaxValue),
        3 => Pick<object>(0, -1, (byte)255, ulong.MaxValue, 0.1f, 1e10f, float.MaxValue, -0.0, 1e300, 1e-7, double.NaN, double.NegativeInfinity, 1e15, 1e16),
        4 => BigInteger.Pow(_random.Next(), 7) * Pick(-1, 1),
        5 => _random.NextDouble() * Math.Pow(10, _random.Next(-30, 30)),
        6 => (float)(_random.NextDouble() * Math.Pow(10, _random.Next(-20, 20))),
        7 => new decimal(_random.Next(), _random.Next(), _random.Next(), Pick(true, false), (byte)_random.Next(0, 29)),
        8 => Pick(1.50m, 0m, 0.000m, -0.0m, decimal.MaxValue),
        9 => Pick(true, false),
        10 => DateOnly.FromDateTime(Time().DateTime),
        11 => Time().UtcDateTime,
        12 => Time().ToOffset(TimeSpan.FromHours(2)),
        13 => Duration(),
        14 => TimeOnly.FromTimeSpan(Duration()),
        15 => new Guid(_random.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
        16 => new byte[] { 0, 255, (byte)_random.Next(256) },
        17 => Text(),
        18 => Several(3, () => Value(depth - 1)),
        19 => Members(depth - 1),
        _ => new Dictionary<long, object?> { [_random.Next()] = Value(depth - 1) },
    };

    private string Text() => _random.Next(4) == 0 ? _random.NextInt64().ToString(CultureInfo.InvariantCulture) : Pick(_texts);

    private List<T> Several<T>(int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make())];

    private T? Maybe<T>(Func<T> make) => _random.Next(3) == 0 ? default : make();

    private T Pick<T>(params T[] of) => of[_random.Next(of.Length)];
}
