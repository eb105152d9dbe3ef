using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Engines;

/// <summary>A column of a batch.</summary>
/// <param name="Name">Its name in the data.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="TypeName">Its type for people: the suite's name for it where it was declared for text, else the engine's.</param>
/// <param name="Value">SQL of its typed value: null where the text is not of the declared type.</param>
/// <param name="Text">SQL of what stands in the data: the raw text of a text column, else the same as <paramref name="Value"/>.</param>
public sealed record BatchColumn(string Name, ValueKind Kind, string TypeName, string Value, string Text)
{
    /// <summary>The type that text was read as; null when the column's type is the engine's own.</summary>
    public ColumnType? DeclaredType { get; init; }

    /// <summary>The suite's kind of personal data in it; null if none.</summary>
    public string? Pii { get; init; }

    /// <summary>True when the data hold the column as text, so that a value may fail to be of a type.</summary>
    public bool IsText { get; init; }
}
