using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Catalogue;

/// <summary>
/// The vocabulary: every expectation of this assembly, found once by reflection. Suites, their schema, the documentation and
/// <c>ccq expectations</c> are all made from it.
/// </summary>
public static class ExpectationCatalogue
{
    private static readonly Lazy<IReadOnlyDictionary<string, ExpectationKind>> _kinds = new(Load);

    /// <summary>All expectations, sorted by name.</summary>
    public static IEnumerable<ExpectationKind> All => _kinds.Value.Values.OrderBy(k => k.Name, StringComparer.Ordinal);

    /// <summary>The expectation of that name, or null.</summary>
    public static ExpectationKind? Find(string name) => _kinds.Value.GetValueOrDefault(name);

    /// <summary>The expectation that a record is.</summary>
    public static ExpectationKind Of(Expectation expectation) => _kinds.Value[SuiteNames.Of(expectation.GetType().Name).ToLowerInvariant()];

    /// <summary><c>; did you mean 'x'?</c> for an unknown name, or nothing where no known one is near.</summary>
    public static string Hint(string name) => Nearest.Hint(name, _kinds.Value.Keys);

    private static Dictionary<string, ExpectationKind> Load()
    {
        var kinds = new Dictionary<string, ExpectationKind>(StringComparer.Ordinal);
        foreach (var type in typeof(Expectation).Assembly.GetTypes())
        {
            if (type is { IsSealed: true, IsAbstract: false } && type.IsSubclassOf(typeof(Expectation)))
            {
                var kind = new ExpectationKind(type);
                kinds.Add(kind.Name, kind);
            }
        }

        return kinds;
    }
}
