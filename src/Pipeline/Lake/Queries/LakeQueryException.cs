namespace ContactCenter.Pipeline.Lake.Queries;

/// <summary>A query of the lake can't be answered. The message says why, and what to do.</summary>
public sealed class LakeQueryException : Exception
{
    internal LakeQueryException(string message, bool isOfData = false, Exception? cause = null)
        : base(message, cause)
        => IsOfData = isOfData;

    /// <summary>True when the data or the machine are the reason; false when the SQL is.</summary>
    public bool IsOfData { get; }
}
