using System.Text.Json;

namespace ContactCenter.Benchmarks.WholeRun;

/// <summary>Whole runs of pipelines on a fresh lake, as a user starts them, each against a script written by hand that makes the same tables.</summary>
internal static class RunBenchmark
{
    private const double Target = 2.0;
    private const long MemoryTarget = 4_000_000_000;

    public static void Run(string folder, BenchmarkOptions options)
    {
        var subjects = options.Pipeline is { } pipeline ? [RunSubjects.Find(pipeline)] : RunSubjects.All;
        var ccq = ProcessBenchmarks.Publish(Path.Combine(Repository.Root, "src", "Cli"), Path.Combine(folder, "ccq"), "ccq");
        foreach (var subject in subjects)
            Run(subject, ccq, folder, options);
    }

    private static void Run(RunSubject subject, string ccq, string folder, BenchmarkOptions options)
    {
        var data = subject.Drop(folder, options.Rows);
        var lake = Path.Combine(folder, "lake");
        var hand = Path.Combine(folder, "by-hand");

        var pairs = new List<(MeasuredProcess Ours, MeasuredProcess Theirs)>();
        var stages = new List<Dictionary<string, double>>();
        for (var i = 0; i < options.Pairs; i++)
        {
            var ours = Ours(ccq, subject, data, lake);
            var theirs = Theirs(subject, data, hand);
            if (i == 0)
                SameTables.Check(subject, lake, hand);
            pairs.Add((ours, theirs));
            stages.Add(Stages(lake));
            Console.WriteLine(
                $"{subject.Pipeline} {i + 1}: {Told(ours)} / {Told(theirs)}   ratio {ours.Elapsed / theirs.Elapsed:0.00} CPU {ours.Cpu / theirs.Cpu:0.00}   load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
        }

        var ratio = Median(pairs.Select(pair => pair.Ours.Elapsed / pair.Theirs.Elapsed));
        var work = Median(pairs.Select(pair => pair.Ours.Cpu / pair.Theirs.Cpu));
        var peak = pairs.Max(pair => pair.Ours.PeakMemory);
        Console.WriteLine($"{subject.Pipeline}: {options.Rows:N0} rows, ccq / by hand   ratio {ratio:0.00} (CPU {work:0.00}; at most {Target:0.00}: {(ratio <= Target ? "held" : "NOT HELD")})");
        Console.WriteLine($"{subject.Pipeline}: peak memory {peak / 1e6:0} MB (at most {MemoryTarget / 1e6:0} MB: {(peak < MemoryTarget ? "held" : "NOT HELD")})");
        foreach (var stage in stages[0].Keys)
            Console.WriteLine($"  {stage,-52} {Median(stages.Select(run => run.GetValueOrDefault(stage))),7:0.0} s");
    }

    private static MeasuredProcess Ours(string ccq, RunSubject subject, string data, string lake)
    {
        Clear(lake);
        var ours = MeasuredProcess.Run(
            ccq, "run", subject.Pipeline, "--data", data, "--lake", lake, "--suites", Path.Combine(Repository.Root, "suites", subject.Pipeline), "--report", $"json={lake}.json");
        return ours.ExitCode == 0 ? ours : throw new InvalidOperationException($"ccq run exited {ours.ExitCode}; {lake}.json says why.");
    }

    private static MeasuredProcess Theirs(RunSubject subject, string data, string hand)
    {
        Clear(hand);
        var theirs = MeasuredProcess.Run(Environment.ProcessPath!, ByHand.Argument, subject.Pipeline, data, hand);
        return theirs.ExitCode == 0 ? theirs : throw new InvalidOperationException($"The script exited {theirs.ExitCode}.");
    }

    private static Dictionary<string, double> Stages(string lake)
    {
        using var record = JsonDocument.Parse(File.ReadAllBytes($"{lake}.json"));
        var stages = new Dictionary<string, double>();
        foreach (var stage in record.RootElement.GetProperty("pipelines")[0].GetProperty("timings").EnumerateArray())
        {
            var name = $"{stage.GetProperty("stage").GetString()} {(stage.TryGetProperty("of", out var of) ? of.GetString() : "")}";
            stages[name] = stages.GetValueOrDefault(name) + stage.GetProperty("duration_ms").GetInt64() / 1000.0;
        }

        return stages;
    }

    private static string Told(MeasuredProcess process) => $"{process.Elapsed.TotalSeconds:0.0} s (CPU {process.Cpu.TotalSeconds:0.0} s, {process.PeakMemory / 1e6:0} MB)";

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
