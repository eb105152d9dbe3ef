namespace ContactCenter.Pipeline.Sinks.Postgres;

/// <summary>Why a table can't be copied into the database, told for people: a value that it has no place for, a table of someone else's.</summary>
internal sealed class NotCopyableException : Exception
{
    public NotCopyableException()
    {
    }

    public NotCopyableException(string message)
        : base(message)
    {
    }

    public NotCopyableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
