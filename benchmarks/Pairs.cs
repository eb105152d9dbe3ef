using System.Diagnostics;

namespace ContactCenter.Benchmarks;

/// <summary>Times two pieces of work in turn, A B A B …, so that a drifting machine slows both alike. The ratio of their CPU times drifts less; it says nothing of work that other processes do.</summary>
internal static class Pairs
{
    public static void Run(string name, int pairs, double target, Action ours, Action theirs)
    {
        // Once before it counts: the operating system's cache and the JIT.
        Time(ours);
        Time(theirs);

        var ratios = new double[pairs];
        var ourTimes = new double[pairs];
        var theirTimes = new double[pairs];
        var work = new double[pairs];
        for (var i = 0; i < pairs; i++)
        {
            var start = Environment.CpuUsage.TotalTime;
            ourTimes[i] = Time(ours);
            var middle = Environment.CpuUsage.TotalTime;
            theirTimes[i] = Time(theirs);
            ratios[i] = ourTimes[i] / theirTimes[i];
            work[i] = (middle - start) / (Environment.CpuUsage.TotalTime - middle);
        }

        Console.WriteLine(
            $"{name,-34} {Median(ourTimes),7:0.000} s / {Median(theirTimes),7:0.000} s   ratio {Median(ratios):0.00} "
            + $"(of {ratios.Min():0.00} to {ratios.Max():0.00}; CPU {Median(work):0.00}; at most {target:0.00} {(Median(ratios) <= target ? "held" : "NOT HELD")})");
    }

    private static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
