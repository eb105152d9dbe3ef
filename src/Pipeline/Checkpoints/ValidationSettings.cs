using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Pipeline.Checkpoints;

/// <summary>How suites are judged.</summary>
public sealed record ValidationSettings
{
    /// <summary>Masks the values of <c>pii</c> columns.</summary>
    public required PiiMask Mask { get; init; }

    /// <summary>The clock that dates the verdict.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The least severity that fails the run. Default critical.</summary>
    public Severity FailOn { get; init; } = Severity.Critical;

    /// <summary>The folder of the lake in which the tables of suites are looked for; it need not be there. Null for none: no table is published then.</summary>
    public string? Lake { get; init; }

    /// <summary>Whether each judged table gets a portrait, which the data docs show. Default false: it costs a further pass over the data.</summary>
    public bool WithPortraits { get; init; }

    /// <summary>A folder for temporary files, in which one is made and removed again.</summary>
    public string TemporaryFolder { get; init; } = Path.GetTempPath();

    /// <summary>The memory that the engine may use, as DuckDB writes sizes (<c>2GB</c>); null for the default.</summary>
    public string? MemoryLimit { get; init; }

    /// <summary>Told now and then what is being done; null if nobody looks.</summary>
    public IProgress<ValidationProgress>? Progress { get; init; }
}

/// <summary>What a validation is doing.</summary>
/// <param name="Suite">The suite at hand.</param>
/// <param name="Fraction">How much of its current step is done, 0 to 1; null when that can't be told.</param>
public readonly record struct ValidationProgress(string Suite, double? Fraction);
