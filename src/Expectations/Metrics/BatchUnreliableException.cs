namespace ContactCenter.Expectations.Metrics;

/// <summary>The engine can't read a batch as its reader did, so nothing that it says of it is believed.</summary>
public sealed class BatchUnreliableException : Exception
{
    /// <summary>An unexplained failure; give a message instead.</summary>
    public BatchUnreliableException()
    {
    }

    /// <summary>A failure with its explanation.</summary>
    public BatchUnreliableException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its explanation and its cause.</summary>
    public BatchUnreliableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
