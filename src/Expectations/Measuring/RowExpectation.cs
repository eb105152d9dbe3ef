using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Measuring;

/// <summary>
/// An expectation judged row by row. It states which rows it sets aside and which of the others are unexpected; everything else
/// (counts, verdict, examples) follows here.
/// </summary>
/// <param name="Mostly">The least share of the rows not set aside that must be as expected, 0 to 1, inclusive. Default 1.</param>
public abstract record RowExpectation(double Mostly) : Expectation
{
    /// <summary>How far it looks to judge a row.</summary>
    public virtual RowReach Reach => RowReach.Row;

    /// <summary>How this expectation sees a row.</summary>
    protected abstract RowTest Test(BatchScope batch);

    /// <inheritdoc/>
    public sealed override Measurement Measure(BatchScope batch)
    {
        var test = Test(batch);
        return test.Earlier is { } earlier
            ? Measurement.InTwoSteps(earlier.Metrics, values => Measure(batch, earlier.State(values)))
            : Measure(batch, test);
    }

    private Measurement Measure(BatchScope batch, RowTest test)
    {
        var elements = batch.Rows;
        var judged = test.Judged ?? elements;
        var counted = test.ExpectedCount ?? test.UnexpectedCount ?? batch.CountWhere(test.Unexpected);

        return new(
            [elements, judged, counted],
            values =>
            {
                var (all, some, count) = (values.Count(elements), values.Count(judged), values.Count(counted));
                return Conclude(all, some, test.ExpectedCount is null ? count : some - count, test.SetsAside);
            },
            new(batch.Within(test.Unexpected), test.Values));
    }

    private Conclusion Conclude(long elements, long judged, long unexpected, bool setsAside)
    {
        var details = new ResultDetails
        {
            ElementCount = elements,
            MissingCount = setsAside ? elements - judged : null,
            UnexpectedCount = unexpected,
        };
        if (judged == 0)
            return new(Outcome.NotApplicable, details);

        // One division, as Great Expectations does it, so that 27 of 30 is exactly a mostly of 0.9.
        var met = (double)(judged - unexpected) / judged >= Mostly;
        return Conclusion.Of(met, details);
    }

    /// <summary>The part of a sentence that tells of <see cref="Mostly"/>; empty when all rows must be as expected.</summary>
    protected string MostlyPhrase => Mostly >= 1 ? "" : $" in at least {Mostly * 100:0.##}% of the rows";

    /// <inheritdoc/>
    public override IEnumerable<ParameterFault> Check()
    {
        if (!(Mostly is >= 0 and <= 1))
            yield return new("mostly", $"mostly is {Mostly}; expected a share from 0 to 1");
    }
}
