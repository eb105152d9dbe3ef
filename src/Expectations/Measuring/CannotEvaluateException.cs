namespace ContactCenter.Expectations.Measuring;

/// <summary>An expectation can't be evaluated on this batch. The message is for people: what was expected, what was found, what to do.</summary>
public sealed class CannotEvaluateException : Exception
{
    /// <summary>An unexplained failure; give a message instead.</summary>
    public CannotEvaluateException()
    {
    }

    /// <summary>A failure with its explanation.</summary>
    public CannotEvaluateException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its explanation and its cause.</summary>
    public CannotEvaluateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
