using System.Text.RegularExpressions;
using ContactCenter.DuckDb;
using ContactCenter.Pipeline.Running;

namespace ContactCenter.Benchmarks.WholeRun;

/// <summary>Runs a hand-written script, through the same provider and with the same memory as a run of ccq. It is a process of its own, so that its memory can be told.</summary>
internal static partial class ByHand
{
    /// <summary>The first argument of this program that makes it run a script and end.</summary>
    public const string Argument = "by-hand";

    /// <summary>Runs it.</summary>
    /// <param name="pipeline">The pipeline that it stands for.</param>
    /// <param name="data">The data root.</param>
    /// <param name="lake">The folder to write to.</param>
    public static void Run(string pipeline, string data, string lake)
    {
        var script = Script(RunSubjects.Find(pipeline), data, lake);
        foreach (Match file in Target().Matches(script))
            Directory.CreateDirectory(Path.GetDirectoryName(file.Groups[1].Value)!);

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

    private static string Script(RunSubject subject, string data, string lake)
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, "benchmarks", "WholeRun", "Scripts", $"{subject.Pipeline}.sql"))
            .Replace("${data}", data, StringComparison.Ordinal)
            .Replace("${lake}", lake, StringComparison.Ordinal);
        return Step().Replace(
            script,
            step => File.ReadAllText(Path.Combine(Repository.Root, "src", "Pipeline", "Transformations", subject.Folder, $"{step.Groups[1].Value}.sql")));
    }

    [GeneratedRegex(@"\$\{step:(\w+)\}")]
    private static partial Regex Step();

    // Of a file the folder must be there; a partitioned table makes its own.
    [GeneratedRegex(@"TO '([^']+\.(?:parquet|csv))'")]
    private static partial Regex Target();
}
