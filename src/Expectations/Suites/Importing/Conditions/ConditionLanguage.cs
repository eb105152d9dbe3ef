namespace ContactCenter.Expectations.Suites.Importing.Conditions;

/// <summary>A language in which conditions are written.</summary>
internal sealed record ConditionLanguage
{
    private static readonly string[] _words = ["and", "or", "not", "in", "is", "null", "None", "between", "like"];

    /// <summary>The query language of pandas. <c>&amp;</c> and <c>|</c> are <c>and</c> and <c>or</c> there.</summary>
    public static ConditionLanguage Pandas { get; } = new()
    {
        Sql = new(isPandas: true),
        Comparison = StringComparison.Ordinal,
        HasSigns = true,
        NotSign = "~",
        HasChains = true,
        HasMethods = true,
        HasLists = true,
        ListStart = "[",
        ListEnd = "]",
    };

    /// <summary>The same by the rules of Python, where <c>&amp;</c> and <c>|</c> bind tighter than comparisons.</summary>
    public static ConditionLanguage Python { get; } = Pandas with { SignsBindTighter = true };

    /// <summary>Spark's SQL, in which a text may stand in double quotes.</summary>
    public static ConditionLanguage Spark { get; } = new()
    {
        Sql = new(isPandas: false),
        Comparison = StringComparison.OrdinalIgnoreCase,
        NotSign = "!",
        HasTests = true,
        HasSingleEquals = true,
        ListStart = "(",
        ListEnd = ")",
    };

    /// <summary>How its parts are written in SQL.</summary>
    public required ConditionSql Sql { get; init; }

    /// <summary>How keywords are recognized.</summary>
    public required StringComparison Comparison { get; init; }

    /// <summary>The sign for NOT.</summary>
    public required string NotSign { get; init; }

    /// <summary>What a list starts with.</summary>
    public required string ListStart { get; init; }

    /// <summary>What a list ends with.</summary>
    public required string ListEnd { get; init; }

    /// <summary>Whether <c>&amp;</c> and <c>|</c> join conditions.</summary>
    public bool HasSigns { get; init; }

    /// <summary>Whether they bind tighter than comparisons.</summary>
    public bool SignsBindTighter { get; init; }

    /// <summary>Whether <c>1 &lt; a &lt; 5</c> is written.</summary>
    public bool HasChains { get; init; }

    /// <summary>Whether <c>a.isnull()</c> is written.</summary>
    public bool HasMethods { get; init; }

    /// <summary>Whether a list may stand on the side of a comparison.</summary>
    public bool HasLists { get; init; }

    /// <summary>Whether <c>a IS NULL</c> and <c>a BETWEEN 1 AND 5</c> are written.</summary>
    public bool HasTests { get; init; }

    /// <summary>Whether <c>=</c> compares.</summary>
    public bool HasSingleEquals { get; init; }

    /// <summary>True for a word that is not taken for a column.</summary>
    public bool IsReserved(string word) => _words.Any(w => string.Equals(w, word, Comparison));

    /// <summary>The flag that a word stands for; null for other words.</summary>
    public bool? Flag(string word) => string.Equals(word, "True", Comparison) ? true : string.Equals(word, "False", Comparison) ? false : null;
}
