using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Pipeline.Sinks;

namespace ContactCenter.Pipeline.Running;

/// <summary>How pipelines are run.</summary>
public sealed record RunSettings
{
    /// <summary>The memory that the engine may use when nothing else is said. What does not fit goes to the temporary folder.</summary>
    public const string DefaultMemoryLimit = "2500MB";

    /// <summary>The lake's folder; made when it is not there.</summary>
    public required string Lake { get; init; }

    /// <summary>The data root as the user gave it, for the record; null for the suites' own.</summary>
    public string? Data { get; init; }

    /// <summary>Masks the values of <c>pii</c> columns in verdicts.</summary>
    public required PiiMask Mask { get; init; }

    /// <summary>The clock that dates runs and publications.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Makes the part of a run's id that tells it from others of the same second: letters and digits.</summary>
    public required Func<string> NewSuffix { get; init; }

    /// <summary>Writes a run record as JSON.</summary>
    public required Action<RunRecord, Stream> WriteRecord { get; init; }

    /// <summary>The version of ccq, for the record.</summary>
    public string ToolVersion { get; init; } = typeof(RunSettings).Assembly.GetName().Version?.ToString(3) ?? "0";

    /// <summary>True to do all but publish.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Whether each judged table gets a portrait, which the data docs show. Default false: it costs a further pass over the data.</summary>
    public bool WithPortraits { get; init; }

    /// <summary>How long to wait for another run on the same lake. Default 10 minutes; zero not at all.</summary>
    public TimeSpan LockWait { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Told, once, who holds the lake while this run waits.</summary>
    public Action<string> OnWaiting { get; init; } = static _ => { };

    /// <summary>Where each source's files are, by <c>pipeline.source</c> or <c>source</c>; a source that is not in it has the path of its suite.</summary>
    public IReadOnlyDictionary<string, string> SourcePaths { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Where tables go besides the lake, where their step names the kind; a CSV file beside the table needs none.</summary>
    public IReadOnlyList<SinkRequest> Sinks { get; init; } = [];

    /// <summary>A folder for temporary files, in which one is made and removed again.</summary>
    public string TemporaryFolder { get; init; } = Path.GetTempPath();

    /// <summary>The memory that the engine may use, as DuckDB writes sizes (<c>2GB</c>); null for <see cref="DefaultMemoryLimit"/>.</summary>
    public string? MemoryLimit { get; init; }

    /// <summary>Told what is being done; null if nobody looks.</summary>
    public IProgress<RunProgress>? Progress { get; init; }
}

/// <summary>What a run is doing.</summary>
/// <param name="Pipeline">The pipeline at hand.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Of">The source or table that the stage is about; null when it is about all.</param>
public readonly record struct RunProgress(string Pipeline, string Stage, string? Of);
