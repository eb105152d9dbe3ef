namespace ContactCenter.Generate;

/// <summary>Names of people who do not exist.</summary>
internal static class People
{
    private static readonly string[] Given =
    [
        "Aisha", "Alejandra", "Ana", "Björn", "Camille", "Chidi", "Daniela", "Elif", "Emre", "Fatima", "Giulia", "Hana", "Inés", "Ivan",
        "Jan", "Joana", "Karim", "Katarzyna", "Lars", "Lucía", "Marek", "Marta", "Mateusz", "Miguel", "Nadia", "Nuria", "Olga", "Pablo",
        "Priya", "Rafael", "Sofia", "Tomasz", "Valentina", "Wei", "Yara", "Zoë",
    ];

    private static readonly string[] Family =
    [
        "Almeida", "Bianchi", "Castro", "Costa", "Dubois", "Eriksson", "Ferrari", "Fischer", "García", "Horvat", "Ibáñez", "Jovanović",
        "Kowalski", "Kaya", "Lefèvre", "López", "Marino", "Müller", "Nowak", "O'Brien", "Okafor", "Petrov", "Popescu", "Ricci", "Rossi",
        "Santos", "Schmidt", "Silva", "Singh", "Smith-Jones", "Torres", "Van Dijk", "Weber", "Wójcik", "Yilmaz", "Zhang",
    ];

    public static string Name(Dice dice) => $"{dice.Pick(Given)} {dice.Pick(Family)}";

    /// <summary>A staff of <paramref name="count"/> people with different names.</summary>
    public static IReadOnlyList<string> Staff(Dice dice, int count)
    {
        var names = new List<string>();
        while (names.Count < count)
        {
            var name = Name(dice);
            if (!names.Contains(name))
            {
                names.Add(name);
            }
        }

        return names;
    }
}
