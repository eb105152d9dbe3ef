using System.Globalization;

namespace ContactCenter.Benchmarks;

/// <summary>What to measure, on how much.</summary>
/// <param name="Rows">Rows of the data. Default ten million.</param>
/// <param name="Pairs">Pairs of runs to take the median of. Default 5.</param>
/// <param name="Only">The one part to run; null for all.</param>
/// <param name="Pipeline">The one pipeline whose run is measured; null for all.</param>
internal sealed record BenchmarkOptions(long Rows, int Pairs, string? Only, string? Pipeline)
{
    public static BenchmarkOptions Of(string[] args)
    {
        var options = new BenchmarkOptions(10_000_000, 5, null, null);
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            options = args[i] switch
            {
                "--rows" => options with { Rows = long.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                "--pairs" => options with { Pairs = int.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                "--only" => options with { Only = args[i + 1] },
                "--pipeline" => options with { Pipeline = args[i + 1] },
                _ => throw new ArgumentException($"{args[i]}: expected --rows, --pairs, --only or --pipeline", nameof(args)),
            };
        }

        return options;
    }

    public bool Wants(string part) => Only is null || Only == part;
}
