using System.Globalization;

namespace ContactCenter.Generating;

/// <summary>
/// SQL expressions that look random and depend on nothing but the seed, the name of the question and a number in the row: whatever the order
/// in which rows are computed, and by how many threads, each gets the same answer.
/// </summary>
/// <remarks>A number is hashed in one piece. DuckDB's hash of two arguments would give answers to different questions that move together.</remarks>
internal sealed class Dice(ulong seed)
{
    /// <summary>0 to <paramref name="bound"/> - 1.</summary>
    /// <param name="number">SQL of a BIGINT.</param>
    /// <param name="question">What is decided; another question has other answers.</param>
    /// <param name="bound">The bound, a number or SQL of one.</param>
    public string Below(string number, string question, object bound) => $"CAST({Hash(number, question)} % CAST({bound} AS UBIGINT) AS BIGINT)";

    /// <summary>From 0 to below 1.</summary>
    public string Fraction(string number, string question) => $"({Hash(number, question)} % 1000000 / 1e6)";

    /// <summary>True with a probability, a number or SQL of one.</summary>
    public string Chance(string number, string question, object probability) => string.Create(CultureInfo.InvariantCulture, $"({Fraction(number, question)} < {probability})");

    /// <summary>One of some texts.</summary>
    public string Pick(string number, string question, params IEnumerable<string> from)
    {
        string[] texts = [.. from.Select(Sql.Text)];
        return $"[{string.Join(", ", texts)}][1 + {Below(number, question, texts.Length)}]";
    }

    /// <summary>One of some texts, each as often as its weight says; null is no text.</summary>
    public string Pick(string number, string question, params (string? Text, int Weight)[] from)
    {
        string[] texts = [.. from.SelectMany(each => Enumerable.Repeat(each.Text is null ? "NULL" : Sql.Text(each.Text), each.Weight))];
        return $"[{string.Join(", ", texts)}][1 + {Below(number, question, texts.Length)}]";
    }

    /// <summary>One of a pool's texts.</summary>
    public string Pool(string number, string question, Pool pool) => $"getvariable('{pool.Name}')[1 + {Below(number, question, pool.Texts.Count)}]";

    /// <summary>Whole units of time: many short ones, a few long ones, with a mean, a number or SQL of one.</summary>
    public string Wait(string number, string question, object mean)
        => string.Create(CultureInfo.InvariantCulture, $"CAST(floor(-({mean}) * ln(1 - {Fraction(number, question)})) AS BIGINT)");

    /// <summary>An id in the form of a UUID.</summary>
    public string Uuid(string number, string question) => $"CAST(CAST(md5(CAST({number} + {Salt(question)} AS VARCHAR)) AS UUID) AS VARCHAR)";

    /// <summary>A number for the seed and a question, below 2^61: far from those of other questions.</summary>
    public long Salt(string question)
    {
        var mixed = Mix(seed);
        foreach (var letter in question)
            mixed = Mix(mixed ^ letter);
        return (long)(mixed >> 3);
    }

    private string Hash(string number, string question) => $"hash({number} + {Salt(question)})";

    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
