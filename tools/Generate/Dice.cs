namespace ContactCenter.Generate;

/// <summary>A seeded source of chance (SplitMix64), so that a drop does not depend on the runtime's own generator.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public int Between(int low, int high) => low + Below(high - low + 1);

    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Fraction() < probability;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>Picks with the weights given; a weight is relative to the others.</summary>
    public T Pick<T>(params ReadOnlySpan<(T Value, double Weight)> from)
    {
        var total = 0.0;
        foreach (var (_, weight) in from)
        {
            total += weight;
        }

        var at = Fraction() * total;
        foreach (var (value, weight) in from)
        {
            if ((at -= weight) < 0)
            {
                return value;
            }
        }

        return from[^1].Value;
    }

    /// <summary>A waiting time: many short ones, a few long ones.</summary>
    public double Wait(double mean) => -mean * Math.Log(1 - Fraction());

    public string Guid()
    {
        var high = Next();
        var low = Next();
        return $"{high >> 32:x8}-{(high >> 16) & 0xffff:x4}-4{high & 0xfff:x3}-{0x8000 | (low >> 50):x4}-{low & 0xffffffffffff:x12}";
    }

    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
