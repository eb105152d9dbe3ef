using System.Diagnostics;
using ContactCenter.DuckDb;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Checkpoints;

namespace ContactCenter.Benchmarks.Vocabulary;

/// <summary>Forty rules of the whole vocabulary, fifteen of which the one scan can't judge, against the sum of the hand-written queries.</summary>
internal static class VocabularyBenchmark
{
    private const double Target = 1.25;

    private const string Types =
        "{'senderAppType': 'VARCHAR', 'customerId': 'BIGINT', 'fromId': 'BIGINT', 'toId': 'BIGINT', 'chatStartedByMessage': 'BOOLEAN', "
        + "'orderId': 'BIGINT', 'orderStage': 'VARCHAR', 'courierId': 'BIGINT', 'messageSentTime': 'TIMESTAMP'}";

    public static void FromParquet(string folder, BenchmarkOptions options)
    {
        var messages = $"messages-{options.Rows}.parquet";
        var orders = OrderData.Make(folder, messages);
        var source = Path.Combine(folder, messages);
        var queries = SixteenQueries.Over(
            HandWritten.OverParquet(source, HandWritten.FiveMore(isTyped: true)),
            $"read_parquet('{source}')",
            $"read_parquet('{Path.Combine(folder, orders)}')");
        Compare("Parquet: 40 rules / queries", folder, messages, orders, queries, options);
    }

    public static void FromCsv(string folder, BenchmarkOptions options)
    {
        var messages = $"messages-{options.Rows}.csv";
        var orders = OrderData.Make(folder, messages);
        var source = Path.Combine(folder, messages);
        var queries = SixteenQueries.Over(
            HandWritten.OverCsv(source, HandWritten.FiveMore(isTyped: false)),
            $"read_csv('{source}', header = true, columns = {Types})",
            $"read_csv('{Path.Combine(folder, orders)}', header = true, columns = {{'orderId': 'BIGINT', 'messages': 'BIGINT'}})");
        Compare("CSV: 40 rules / queries", folder, messages, orders, queries, options);
    }

    /// <summary>Writes the suite for a file of the folder, for a process of its own to judge.</summary>
    public static string Write(string folder, string messages) => FortyRules.Write(folder, messages, OrderData.Make(folder, messages));

    private static void Compare(
        string name,
        string folder,
        string messages,
        string orders,
        IReadOnlyList<KeyValuePair<string, string>> queries,
        BenchmarkOptions options)
    {
        var suite = FortyRules.Write(folder, messages, orders);
        var times = queries.ToDictionary(q => q.Key, _ => new List<double>());
        Pairs.Run(name, options.Pairs, Target, () => Judge(folder, suite), () => Run(queries, times));
        foreach (var (query, seconds) in times)
            Console.WriteLine($"  {query,-32} {seconds.Order().ElementAt(seconds.Count / 2),7:0.000} s by hand");
    }

    private static void Judge(string folder, string suite)
    {
        using var validation = new Validation(new() { Mask = PiiMask.FromKey("benchmark"), Clock = TimeProvider.System });
        var suites = SuiteReader.Read([suite], new() { DataRoot = folder });
        var result = validation.Run(suites, CancellationToken.None);
        if (result.ExitCode != ExitCode.Success || result.Suites.Sum(s => s.Results.Count) != FortyRules.Count)
            throw new InvalidOperationException($"The data should be as the {FortyRules.Count} rules expect: {string.Join(", ", Unmet(result))}.");
    }

    private static IEnumerable<string> Unmet(ValidationResult result)
        => result.Suites.SelectMany(s => s.Results).Where(r => r.Outcome != Outcome.Met).Select(r => $"{r.Id} {r.Outcome} {r.Error?.Message}");

    private static void Run(IReadOnlyList<KeyValuePair<string, string>> queries, Dictionary<string, List<double>> times)
    {
        using var connection = new DuckDbConnection("DataSource=:memory:");
        connection.Open();
        foreach (var (name, sql) in queries)
        {
            var watch = Stopwatch.StartNew();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
            }

            times[name].Add(watch.Elapsed.TotalSeconds);
        }
    }
}
