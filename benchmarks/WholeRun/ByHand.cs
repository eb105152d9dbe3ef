using ContactCenter.DuckDb;
using ContactCenter.Pipeline.Running;

namespace ContactCenter.Benchmarks.WholeRun;

/// <summary>Runs the hand-written script, through the same provider and with the same memory as a run of ccq. It is a process of its own, so that its memory can be told.</summary>
internal static class ByHand
{
    /// <summary>The first argument of this program that makes it run the script and end.</summary>
    public const string Argument = "by-hand";

    /// <summary>Runs it.</summary>
    /// <param name="data">The data root.</param>
    /// <param name="lake">The folder to write to.</param>
    public static void Run(string data, string lake)
    {
        foreach (var layer in new[] { "bronze", "silver", "gold", "quarantine" })
            Directory.CreateDirectory(Path.Combine(lake, layer));
        var gold = File.ReadAllText(Path.Combine(Repository.Root, "src", "Pipeline", "Transformations", "CustomerCourier", "customer_courier_conversations.sql"));
        var script = File.ReadAllText(Path.Combine(Repository.Root, "benchmarks", "WholeRun", "by-hand.sql"))
            .Replace("${data}", data, StringComparison.Ordinal)
            .Replace("${lake}", lake, StringComparison.Ordinal)
            .Replace("${gold}", gold, StringComparison.Ordinal);

        var temporary = Path.Combine(lake, "temporary");
        using var connection = new DuckDbConnection(new DuckDbConnectionStringBuilder
        {
            DataSource = ":memory:",
            MemoryLimit = RunSettings.DefaultMemoryLimit,
            TempDirectory = temporary,
        }.ConnectionString);
        connection.Open();
        connection.Execute(script);
    }
}
