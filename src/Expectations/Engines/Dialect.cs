using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Engines;

/// <summary>How predicates and aggregates are written for one engine. Everything that differs between engines is here.</summary>
public abstract class Dialect
{
    /// <summary>The engine's name in results.</summary>
    public abstract string Engine { get; }

    /// <summary>What it is asked for portraits of tables.</summary>
    public abstract PortraitSql Portraits { get; }

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

    /// <summary>
    /// A call of an aggregate function: the standard deviation of a sample (n − 1), exact to about twelve digits also where the values are large
    /// beside their spread; null of fewer than two values.
    /// </summary>
    /// <param name="value">A value; a whole number or any other.</param>
    /// <param name="kind">Which of the two it is.</param>
    /// <param name="near">SQL of a number in the midst of the values, or null of none.</param>
    public abstract string SampleDeviation(string value, ValueKind kind, string near);

    /// <summary>A call of an aggregate function: the elements at some places of the values in their order, as a list.</summary>
    /// <param name="value">A value that can be ordered.</param>
    /// <param name="places">The places, from 0.</param>
    /// <param name="count">The number of values that are not null.</param>
    public abstract string ElementsAt(string value, IReadOnlyList<long> places, long count);

    /// <summary>A call of an aggregate function: the least values in their order, as a list; null of none.</summary>
    public abstract string Least(string value, int most);

    /// <summary>
    /// A call of an aggregate function: the values with the highest numbers, highest first and of equal numbers the greatest value first, as a list
    /// of structures <c>n</c>, <c>v</c>; null of none.
    /// </summary>
    public abstract string Greatest(string number, string value, int most);

    /// <summary>A call of an aggregate function: pairs of two numbers as a list of structures <c>i</c>, <c>n</c>; null of none.</summary>
    public abstract string Pairs(string first, string second);

    /// <summary>How many of some constants differ from all before them: 2 of 1, 1.0 and 3.</summary>
    public abstract string CountDifferent(IReadOnlyList<string> constants);

    /// <summary>A value in the midst of a column's first values; null of none.</summary>
    /// <param name="value">A number.</param>
    /// <param name="relation">What stands after FROM.</param>
    /// <param name="predicate">A predicate for the rows to look at.</param>
    public abstract string Typical(string value, string relation, string predicate);

    /// <summary>The sum of values of a row, null where one of them is; whole numbers must not overflow.</summary>
    /// <param name="values">The values, and whether each is a whole number or any other.</param>
    public abstract string Sum(IReadOnlyList<(string Value, ValueKind Kind)> values);

    /// <summary>True and false as 1 and 0.</summary>
    public abstract string TruthAsNumber(string value);

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
