using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Engines;

/// <summary>How predicates and aggregates are written for one engine. Everything that differs between engines is here.</summary>
public abstract class Dialect
{
    /// <summary>The engine's name in results.</summary>
    public abstract string Engine { get; }

    /// <summary>An identifier, quoted.</summary>
    public virtual string Name(string identifier) => $"\"{identifier.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A text literal.</summary>
    public virtual string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The number of rows for which a predicate is true; of all rows where it is null.</summary>
    public abstract string CountWhere(string? predicate);

    /// <summary>A call of an aggregate function over the rows for which a predicate is true; over all rows where it is null.</summary>
    public abstract string Aggregate(string call, string? predicate);

    /// <summary>True where a regular expression is found anywhere in the text.</summary>
    public abstract string Contains(string text, string regex);

    /// <summary>True where a text is like a pattern of SQL: <c>%</c> for any characters, <c>_</c> for one; case counts, nothing escapes.</summary>
    public abstract string Like(string text, string pattern);

    /// <summary>The number of characters (code points) of a text.</summary>
    public abstract string Length(string text);

    /// <summary>A value as text.</summary>
    public abstract string AsText(string value);

    /// <summary>The arithmetic mean of values as a floating-point number.</summary>
    public abstract string Mean(string value);

    /// <summary>The standard deviation of a sample (n − 1) as a floating-point number; null for fewer than two values.</summary>
    public abstract string StandardDeviation(string value);

    /// <summary>The sum of values of a row, null where one of them is; whole numbers must not overflow.</summary>
    /// <param name="values">The values and what they are: numbers.</param>
    public abstract string Sum(IReadOnlyList<BatchColumn> values);

    /// <summary>What a text stands for when read as a type; null where it has not the type's form or no such value.</summary>
    public abstract string Typed(string text, ColumnType type);

    /// <summary>What the engine's type is to an expectation.</summary>
    public abstract ValueKind KindOf(string engineType);

    /// <summary>A floating-point number.</summary>
    public abstract string Number(double number);

    /// <summary>A moment, UTC, as a timestamp.</summary>
    public abstract string Moment(DateTimeOffset time);

    /// <summary>
    /// A literal beside values of a kind; null where the two can't be compared, because nothing is coerced: a number is no text, a text
    /// is a time only if it is written as one.
    /// </summary>
    public abstract string? Comparable(Literal literal, ValueKind kind);
}
