using ContactCenter.Expectations.Masking;

namespace ContactCenter.Pipeline.Quarantine;

/// <summary>What work on quarantine needs from outside.</summary>
public sealed record QuarantineSettings
{
    /// <summary>The lake's folder.</summary>
    public required string Lake { get; init; }

    /// <summary>Masks the values of <c>pii</c> columns.</summary>
    public required PiiMask Mask { get; init; }

    /// <summary>The clock that dates events and publications.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Makes the part of an id that tells it from others of the same second: letters and digits.</summary>
    public required Func<string> NewSuffix { get; init; }

    /// <summary>How long to wait for whoever changes the lake. Default 10 minutes; zero not at all.</summary>
    public TimeSpan LockWait { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Told, once, who holds the lake while this waits.</summary>
    public Action<string> OnWaiting { get; init; } = static _ => { };

    /// <summary>A folder for temporary files, in which one is made and removed again.</summary>
    public string TemporaryFolder { get; init; } = Path.GetTempPath();

    /// <summary>The memory that the engine may use, as DuckDB writes sizes; null for the default of a run.</summary>
    public string? MemoryLimit { get; init; }
}
