namespace ContactCenter.Pipeline.Tests.Checkpoints;

/// <summary>A clock that always tells the same time.</summary>
internal sealed class StillClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
