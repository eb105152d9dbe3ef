using Bogus;
using Bogus.DataSets;

namespace ContactCenter.Generating;

/// <summary>Texts to pick from in SQL.</summary>
/// <param name="Name">The name of the engine's variable that holds them.</param>
/// <param name="Texts">The texts.</param>
internal sealed record Pool(string Name, IReadOnlyList<string> Texts)
{
    /// <summary>The statement that gives them to the engine.</summary>
    public string Create => $"SET VARIABLE {Name} = {Sql.Texts(Texts)}";
}

/// <summary>Names of people who do not exist, and what customers write. Bogus makes a few hundred of each; rows pick among them in SQL.</summary>
internal sealed class Pools
{
    private const int Size = 240;

    private static readonly string[] _languages = ["en", "de", "es", "fr", "it", "nl", "pl", "pt_PT", "sv", "tr"];

    private static readonly string[] _praise =
    [
        "Good", "Very good ", "Thank you", "Nice 👍", "Excellent service, solved at once", "Great help, thank you!",
        "{{name.firstName}} was polite,\nand called back as promised.", "Solved in five minutes, and {{name.firstName}} was friendly too.",
        "The \"return\" button finally works, thanks", "{{name.firstName}} said \"no problem\" and it was none.", "Sehr freundlich und schnell.",
        "Muy amable; lo resolvió enseguida.", "Quick answer,\nclear steps,\nno fuss.", "My new {{commerce.product}} came the next day, perfect.",
        "The refund for the {{commerce.product}} was there in two days.", "Good 👍👍",
    ];

    private static readonly string[] _blame =
    [
        "Worst service", "Agent did not listen", "Refund not received yet", "Waited 40 minutes, then the line was cut.",
        "No one picked up the {{commerce.product}}, 3 days waiting", "They said \"24 hours\".\n\nIt took a week.",
        "{{name.firstName}} told me \"tomorrow\" three times.", "Nobody called back, although {{name.firstName}} promised it.",
        "The {{commerce.product}} came broken, and I was sent from one to the other.", "Long wait,\nno solution.", "Réponse incompréhensible, dommage.",
        "Wrong {{commerce.color}} again, please check.",
    ];

    public Pools(ulong seed)
    {
        var random = new Randomizer(unchecked((int)(seed ^ (seed >> 32))));
        Name[] names = [.. _languages.Select(language => new Name(language) { Random = random })];
        Given = new("given_names", Distinct(i => names[i % names.Length].FirstName()));
        Family = new("family_names", Distinct(i => names[i % names.Length].LastName()));
        var faker = new Faker("en") { Random = random };
        Praise = new("praise", Distinct(i => faker.Parse(_praise[i % _praise.Length])));
        Blame = new("blame", Distinct(i => faker.Parse(_blame[i % _blame.Length])));
    }

    public Pool Given { get; }

    public Pool Family { get; }

    public Pool Praise { get; }

    public Pool Blame { get; }

    public IEnumerable<Pool> All => [Given, Family, Praise, Blame];

    // Texts that can be made in one way only come once.
    private static string[] Distinct(Func<int, string> make) => [.. Enumerable.Range(0, Size).Select(make).Distinct(StringComparer.Ordinal)];
}
