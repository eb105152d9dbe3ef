namespace ContactCenter.Pipeline.Quarantine;

/// <summary>What was asked of quarantine can't be done as it was asked: an id that is not there, a row that is closed. Nothing was changed.</summary>
public sealed class QuarantineRefusedException : Exception
{
    /// <summary>With all that is wrong, one plain sentence each; at least one.</summary>
    public QuarantineRefusedException(IReadOnlyList<string> faults)
        : base(string.Join('\n', faults)) => Faults = faults;

    /// <summary>All that is wrong, one plain sentence each.</summary>
    public IReadOnlyList<string> Faults { get; }
}
