using ContactCenter.Pipeline.Profiling.Scanning;

namespace ContactCenter.Pipeline.Profiling.Guessing;

/// <summary>Guesses which columns hold personal data, by their names and by the forms of their texts. Rather one too many: a mark is soon removed, a leak is not.</summary>
/// <param name="Kind">The kind, as suites name it.</param>
/// <param name="Why">What the guess comes from, for people.</param>
internal sealed record PiiGuess(string Kind, string Why)
{
    private const string ByName = "the column's name";

    private static readonly HashSet<string> _people =
    [
        "customer", "client", "user", "agent", "courier", "employee", "caller", "callee", "member", "person", "contact", "account", "driver", "rider",
        "patient", "passenger", "guest", "subscriber", "visitor", "respondent", "supervisor", "manager", "owner", "author", "from", "to", "sender",
        "receiver", "recipient", "staff", "worker", "assignee", "requester", "buyer", "seller", "cardholder", "consumer", "participant", "student", "lead",
    ];

    private static readonly HashSet<string> _nameParts = ["first", "last", "full", "given", "family", "middle", "maiden", "display", "nick", "legal", "birth"];

    private static readonly HashSet<string> _wholeNames = ["name", "firstname", "lastname", "fullname", "surname", "forename", "username", "nickname", "login"];

    private static readonly HashSet<string> _freeTexts =
    [
        "remark", "remarks", "comment", "comments", "feedback", "note", "notes", "message", "body", "transcript", "text", "review", "complaint", "description", "reply", "address", "street",
    ];

    /// <summary>The guess; null when nothing speaks for personal data.</summary>
    public static PiiGuess? Of(ColumnFacts facts)
    {
        var words = ColumnWords.Of(facts.Column.Name);
        if (words.Any(word => word is "email" or "mail" or "emails") && !Ends(words, "id", "status", "type", "at", "date", "time", "count", "sent"))
            return new("email", ByName);
        if (MostTexts(facts, facts.Emails))
            return new("email", "texts with an @");
        if (MayBePhone(facts.Column.Name))
            return new("phone", ByName);
        if (words.Any(word => word is "card" or "iban" or "pan" or "ccn") && !Ends(words, "type", "brand", "status", "scheme"))
            return new("card", ByName);
        if (MostTexts(facts, facts.Cards))
            return new("card", "digits in groups of four");
        return OfPeople(facts, words);
    }

    /// <summary>True when the guess depends on whether texts are like people's names.</summary>
    public static bool MayBePeople(string column) => ColumnWords.Of(column) is [.., var last] && _people.Contains(last);

    /// <summary>True for the name of a column of telephone numbers.</summary>
    public static bool MayBePhone(string column)
        => ColumnWords.Of(column) is { Count: > 0 } words
            && words.Any(word => word is "phone" or "mobile" or "telephone" or "tel" or "msisdn" or "cell" or "fax" or "whatsapp")
            && !Ends(words, "type", "model", "status");

    private static PiiGuess? OfPeople(ColumnFacts facts, IReadOnlyList<string> words)
    {
        var last = words.Count == 0 ? "" : words[^1];
        var others = words.SkipLast(1);
        // Of 'product name' and 'city name' another word says that it is no person's; a name alone may be one.
        if (_wholeNames.Contains(last) && others.All(word => _people.Contains(word) || _nameParts.Contains(word)))
            return new("name", ByName);
        if (_people.Contains(last) && facts.Values > 0 && facts.PersonNames * 2 > facts.Values)
            return new("name", "the column's name, and texts like people's names");
        if (last is "id" or "ids" or "number" or "no" or "key" or "ref" or "uuid" or "code" && others.Any(_people.Contains))
            return new("id", ByName);
        if (words.Any(word => word is "ssn" or "passport" or "nif" or "dni" or "licence" or "license"))
            return new("id", ByName);
        if (words.Any(word => word is "dob" or "birthday" or "birthdate") || (words.Contains("birth") && last is "date" or "day" or "year"))
            return new("text", ByName);
        if (words.Any(_freeTexts.Contains) && MostlyWords(facts, 3))
            return new("text", "the column's name, and texts of several words");
        if (facts.MaxLength > 60 && facts.ApproximateDistinct * 2 > facts.Values && MostlyWords(facts, 2))
            return new("text", "long texts of several words, hardly one twice");
        return MostTexts(facts, facts.Phones) && facts.LeadingZeros * 2 > facts.Values && facts.MinLength >= 8
            ? new("phone", "texts like telephone numbers")
            : null;
    }

    private static bool Ends(IReadOnlyList<string> words, params ReadOnlySpan<string> last) => last.Contains(words[^1]);

    private static bool MostTexts(ColumnFacts facts, long such) => such > 0 && such * 2 > facts.Values;

    private static bool MostlyWords(ColumnFacts facts, int parts) => facts.Words > 0 && facts.Words * parts > facts.Values;
}
