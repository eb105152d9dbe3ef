using ContactCenter.Expectations.Results.Profiles;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Profiling.Guessing;
using ContactCenter.Pipeline.Profiling.Passes;
using ContactCenter.Pipeline.Profiling.Scanning;

namespace ContactCenter.Pipeline.Profiling;

/// <summary>All that is known of a column: what was measured, what was guessed of it, and what the later passes found.</summary>
/// <param name="Facts">What the fused scan found.</param>
/// <param name="Type">The type that was chosen by it.</param>
/// <param name="Pii">The guess that it holds personal data; null if it does not seem to.</param>
internal sealed record ColumnStudy(ColumnFacts Facts, TypeChoice Type, PiiGuess? Pii)
{
    /// <summary>The most frequent values; empty where there are too many different ones.</summary>
    public IReadOnlyList<SeenCount> Top { get; init; } = [];

    /// <summary>The exact number of different values; null where it was not counted.</summary>
    public long? ExactDistinct { get; init; }

    /// <summary>The rows whose value is not theirs alone; null where it was not counted.</summary>
    public long? Repeated { get; init; }

    public IReadOnlyList<Shape> Shapes { get; init; } = [];

    /// <summary>What the shapes have in common; null when they have little.</summary>
    public ShapeMatch? Match { get; init; }

    public string Name => Facts.Column.Name;

    public TypeName? TypeName => Type.Type?.Name;

    public long Distinct => ExactDistinct ?? Facts.ApproximateDistinct;

    /// <summary>True when <see cref="Top"/> holds every value that there is.</summary>
    public bool IsTopComplete => Top.Count > 0 && Top.Count == ExactDistinct;

    public bool IsText => TypeName == Expectations.Suites.TypeName.String;

    public bool IsNumber => TypeName is Expectations.Suites.TypeName.Integer or Expectations.Suites.TypeName.Decimal or Expectations.Suites.TypeName.Double;

    public bool IsTime => TypeName is Expectations.Suites.TypeName.Date or Expectations.Suites.TypeName.Timestamp;

    /// <summary>True for what is told apart by it and not measured.</summary>
    public bool IsId => Pii is { Kind: "id" or "card" or "phone" or "email" } || ColumnWords.NamesAnId(Name) || MostlyUuids;

    public bool MostlyUuids => Facts.Uuids > 0 && Facts.Uuids * 2 > Facts.Values;

    /// <summary>Dates and times in known forms, also where they are too few for a type.</summary>
    public long TimesInText => Math.Max(Facts.IsoDates + Facts.IsoTimes, Facts.Forms.Values.Sum());

    /// <summary>The times as the chosen type reads them.</summary>
    public TimeSpread Times => Type.Forms.Any(form => form.Key.Order == DayOrder.MonthFirst) ? Facts.MonthFirstTimes : Facts.Times;
}
