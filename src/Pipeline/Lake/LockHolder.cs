namespace ContactCenter.Pipeline.Lake;

/// <summary>Who holds the lake.</summary>
/// <param name="Process">The number of their process.</param>
/// <param name="Host">The machine it runs on.</param>
/// <param name="Run">What they do, the id of a run or the name of a command.</param>
/// <param name="Since">When they took it.</param>
public sealed record LockHolder(int Process, string Host, string Run, DateTimeOffset Since)
{
    /// <summary>In words, for messages.</summary>
    public override string ToString() => $"{Run} (process {Process} on {Host}, since {Since.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z)";
}
