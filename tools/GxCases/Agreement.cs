namespace ContactCenter.GxCases;

/// <summary>How many cases agree, by expectation and in all.</summary>
internal sealed class Agreement
{
    private readonly SortedDictionary<string, (int Agreeing, int All)> _counts = new(StringComparer.Ordinal);

    public bool IsWhole => _counts.Values.All(count => count.Agreeing == count.All);

    public void Add(string expectation, bool agrees)
    {
        var (agreeing, all) = _counts.GetValueOrDefault(expectation);
        _counts[expectation] = (agreeing + (agrees ? 1 : 0), all + 1);
    }

    public void WriteTo(TextWriter output)
    {
        foreach (var (name, (agreeing, all)) in _counts)
            output.WriteLine($"{agreeing,4} of {all,3}  {name}{(agreeing == all ? "" : "  <--")}");
        var total = _counts.Values.Sum(count => count.All);
        var agreeingInAll = _counts.Values.Sum(count => count.Agreeing);
        output.WriteLine($"{agreeingInAll,4} of {total,3}  in all{(total == 0 ? "" : $", {100.0 * agreeingInAll / total:0.0} %")}");
    }
}
