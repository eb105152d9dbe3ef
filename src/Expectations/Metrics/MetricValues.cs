using System.Globalization;
using System.Numerics;

namespace ContactCenter.Expectations.Metrics;

/// <summary>The values of measured metrics.</summary>
public sealed class MetricValues
{
    private readonly IReadOnlyDictionary<Metric, MeasuredRow> _measured;

    private readonly Metric _rowCount;

    internal MetricValues(IReadOnlyDictionary<Metric, MeasuredRow> measured, Metric rowCount)
    {
        _measured = measured;
        _rowCount = rowCount;
    }

    /// <summary>All rows of the batch, whatever the rules' conditions.</summary>
    public long Rows => Count(new(_rowCount));

    /// <summary>A measured value; null for SQL's null.</summary>
    /// <exception cref="MetricFailedException">It could not be measured.</exception>
    public object? Value(MetricField field)
    {
        var row = _measured[field.Metric];
        if (row.Failure is not null)
            throw row.Failure;
        return row.Values[field.Column];
    }

    /// <summary>A count.</summary>
    /// <exception cref="MetricFailedException">It could not be measured.</exception>
    public long Count(MetricField field) => Value(field) switch
    {
        null => 0,
        long whole => whole,
        BigInteger big => (long)big,
        var other => Convert.ToInt64(other, CultureInfo.InvariantCulture),
    };
}

/// <summary>What came of one metric: values, or why there are none.</summary>
internal sealed record MeasuredRow(object?[] Values, MetricFailedException? Failure);

/// <summary>The engine could not measure something.</summary>
public sealed class MetricFailedException : Exception
{
    /// <summary>An unexplained failure; give a message instead.</summary>
    public MetricFailedException()
    {
    }

    /// <summary>A failure with its explanation.</summary>
    public MetricFailedException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its explanation and its cause.</summary>
    public MetricFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The statement that failed.</summary>
    public string? Sql { get; init; }
}
