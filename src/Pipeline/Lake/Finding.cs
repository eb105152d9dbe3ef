namespace ContactCenter.Pipeline.Lake;

/// <summary>Something that a verification found.</summary>
/// <param name="IsDamage">Whether the lake is not as it must be; false for what is only worth knowing.</param>
/// <param name="Where">The file, table or publication.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Found">What was found.</param>
public sealed record Finding(bool IsDamage, string Where, string Expected, string Found)
{
    /// <summary>In one line.</summary>
    public override string ToString() => $"{(IsDamage ? "damage" : "note")}: {Where}: expected {Expected}, found {Found}";
}

/// <summary>What a verification looked at and found.</summary>
/// <param name="Findings">What it found, table by table.</param>
/// <param name="Tables">The tables it looked at, also those not published.</param>
/// <param name="Commits">Their commits.</param>
/// <param name="Files">Their live files.</param>
/// <param name="Bytes">The bytes of these.</param>
public sealed record VerifyResult(IReadOnlyList<Finding> Findings, int Tables, int Commits, int Files, long Bytes)
{
    /// <summary>Whether no damage was found.</summary>
    public bool IsHealthy => !Findings.Any(finding => finding.IsDamage);
}
