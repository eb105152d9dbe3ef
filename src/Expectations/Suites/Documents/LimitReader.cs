using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Documents;

/// <summary>Reads <c>quarantine:</c> and <c>rejected:</c>, of which each has a <c>limit</c>.</summary>
internal static class LimitReader
{
    private const string Wanted = "a number of rows, such as 100, or a share, such as 5%";
    private static readonly string[] _keys = ["limit"];

    /// <summary>The limit, which may still be out of range; null after a fault.</summary>
    public static Marked<Limit>? Read(MarkedEntry entry, FaultList faults)
    {
        if (entry.Value is not MarkedMapping mapping)
        {
            if (entry.Value is not MarkedScalar { IsBroken: true })
                faults.Add(DocumentFaults.WrongKind(entry.Value.Mark, entry.Name, entry.Value.What, "a mapping, such as { limit: 5% }"));
            return null;
        }

        var keys = new KeyReader(mapping, _keys);
        foreach (var unknown in keys.Unknown)
            faults.Add(DocumentFaults.UnknownKey(unknown.Mark, unknown.Name, entry.Name, _keys));
        if (keys["limit"] is not { } limit)
        {
            faults.Add(DocumentFaults.MissingIn(entry.Mark, entry.Name, "limit", Wanted));
            return null;
        }

        if (limit.Value is MarkedScalar { IsBroken: false } scalar && Limit.Parse(scalar.Text) is { } value)
            return new(value, scalar.Mark);
        if (limit.Value is not MarkedScalar { IsBroken: true })
            faults.Add(DocumentFaults.WrongKind(limit.Value.Mark, $"{entry.Name}.limit", limit.Value.What, Wanted));
        return null;
    }
}
