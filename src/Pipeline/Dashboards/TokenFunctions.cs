using ContactCenter.DuckDb;
using ContactCenter.Expectations.Masking;

namespace ContactCenter.Pipeline.Dashboards;

/// <summary>Functions of SQL that give the token of a text, one for each kind of personal data.</summary>
/// <param name="connection">The engine that they are made in.</param>
/// <param name="mask">Makes the tokens.</param>
internal sealed class TokenFunctions(DuckDbConnection connection, PiiMask mask)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The name of the function for a kind.</summary>
    public string Of(string kind)
    {
        if (_names.TryGetValue(kind, out var name))
            return name;
        name = $"ccq_token_{_names.Count}";
        connection.CreateTextMap(name, text => (string)mask.Token(kind, text)!);
        _names.Add(kind, name);
        return name;
    }
}
