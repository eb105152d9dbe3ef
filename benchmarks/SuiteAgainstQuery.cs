using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Checkpoints;

namespace ContactCenter.Benchmarks;

/// <summary>The twenty rules as a suite, from reading its YAML to the verdict, against the hand-written query.</summary>
internal static class SuiteAgainstQuery
{
    public static void FromParquet(string folder, BenchmarkOptions options)
    {
        var file = $"messages-{options.Rows}.parquet";
        var query = HandWritten.OverParquet(Path.Combine(folder, file));
        Pairs.Run("Parquet: suite / query", options.Pairs, 1.15, () => Judge(folder, file), () => HandWritten.Run(query));
    }

    public static void FromCsv(string folder, BenchmarkOptions options)
    {
        var file = $"messages-{options.Rows}.csv";
        var query = HandWritten.OverCsv(Path.Combine(folder, file));
        Pairs.Run("CSV: suite / query", options.Pairs, 1.25, () => Judge(folder, file), () => HandWritten.Run(query));
    }

    /// <summary>Writes the suite for a file of the folder, for a process of its own to judge.</summary>
    public static string Write(string folder, string data)
    {
        var suite = Path.Combine(folder, $"{data}.yaml");
        File.WriteAllText(suite, Text(data));
        return suite;
    }

    private static void Judge(string folder, string data)
    {
        using var validation = new Validation(new() { Mask = PiiMask.FromKey("benchmark"), Clock = TimeProvider.System });
        var suites = SuiteReader.Read([Write(folder, data)], new() { DataRoot = folder });
        var result = validation.Run(suites, CancellationToken.None);
        if (result.ExitCode != ExitCode.Success || suites.Suites[0].Rules.Count != 20)
            throw new InvalidOperationException($"The data should be as the suite expects: exit code {result.ExitCode}.");
    }

    private static string Text(string data) =>
        $$"""
        suite: messages
        data: {{data}}
        row_key: [orderId, fromId, messageSentTime]
        columns:
          senderAppType: { required: true, in_set: [Customer iOS, Customer Android, Courier iOS, Courier Android] }
          customerId: { type: integer, not_null: true, positive: true }
          fromId: { type: integer, not_null: true }
          toId: { type: integer, not_null: true }
          chatStartedByMessage: { type: boolean, not_null: true }
          orderId: { type: integer, not_null: true }
          orderStage: { not_null: true, in_set: [ACCEPTED, PICKING_UP, ARRIVING, DELIVERING, ADDRESS_DELIVERY, DELIVERED] }
          courierId: { type: integer, not_null: true }
          messageSentTime: { type: timestamp, not_null: true }
        """;
}
