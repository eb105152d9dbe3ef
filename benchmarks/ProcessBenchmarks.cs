using System.Diagnostics;
using System.Runtime.InteropServices;
using ContactCenter.Benchmarks.Vocabulary;

namespace ContactCenter.Benchmarks;

/// <summary>What can only be measured from outside: the memory and the start of whole processes, published as a user would have them.</summary>
internal static class ProcessBenchmarks
{
    private const long MemoryTarget = 1_500_000_000;

    public static void Run(string folder, BenchmarkOptions options)
    {
        var ccq = Publish(Path.Combine(Repository.Root, "src", "Cli"), Path.Combine(folder, "ccq"), "ccq");
        if (options.Wants("memory"))
        {
            Memory(ccq, folder, "CSV: peak memory of ccq validate", SuiteAgainstQuery.Write(folder, $"messages-{options.Rows}.csv"));
            Memory(ccq, folder, "the same, 40 rules", VocabularyBenchmark.Write(folder, $"messages-{options.Rows}.csv"));
            Memory(ccq, folder, "the same, 40 rules, Parquet", VocabularyBenchmark.Write(folder, $"messages-{options.Rows}.parquet"));
        }

        if (options.Wants("start"))
            Start(ccq, folder, options);
    }

    private static void Memory(string ccq, string folder, string name, string suite)
    {
        var peak = PeakMemory.Of(ccq, ["validate", suite, "--data", folder]);
        Console.WriteLine($"{name,-34} {peak / 1e6:0} MB (at most {MemoryTarget / 1e6:0} MB: {(peak <= MemoryTarget ? "held" : "NOT HELD")})");
    }

    private static void Start(string ccq, string folder, BenchmarkOptions options)
    {
        var empty = Publish(EmptyProgram(folder), Path.Combine(folder, "empty-published"), "empty");
        File.WriteAllText(Path.Combine(folder, "four.csv"), "id,name,score\n1,a,3\n2,b,4\n3,c,5\n4,d,1\n");
        var suite = Path.Combine(folder, "four.yaml");
        File.WriteAllText(
            suite,
            """
            suite: four
            data: four.csv
            columns:
              id: { type: integer, required: true, unique: true }
              name: { required: true }
              score: { type: integer, between: [1, 5] }
            """);

        // Ten times as many pairs: a start takes a tenth of a second, and one that was disturbed should not count.
        Pairs.Run(
            "start: ccq on 4 rows / empty",
            options.Pairs * 10,
            8,
            () => Wait(ccq, "validate", suite, "--data", folder),
            () => Wait(empty));
    }

    private static string EmptyProgram(string folder)
    {
        var project = Path.Combine(folder, "empty");
        Directory.CreateDirectory(project);
        File.WriteAllText(Path.Combine(project, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(project, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(project, "Program.cs"), "return;");
        File.WriteAllText(
            Path.Combine(project, "empty.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <InvariantGlobalization>true</InvariantGlobalization>
                <PublishReadyToRun>true</PublishReadyToRun>
                <SelfContained>false</SelfContained>
              </PropertyGroup>
            </Project>
            """);
        return project;
    }

    /// <summary>Publishes a project as a user would have it; the path of its program.</summary>
    public static string Publish(string project, string output, string program)
    {
        Wait("dotnet", "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", output, "-v", "quiet", "--nologo");
        return Path.Combine(output, OperatingSystem.IsWindows() ? $"{program}.exe" : program);
    }

    private static void Wait(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} exited {process.ExitCode}:\n{output}");
    }
}
