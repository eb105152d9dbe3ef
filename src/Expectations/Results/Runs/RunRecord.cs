namespace ContactCenter.Expectations.Results.Runs;

/// <summary>What one <c>ccq run</c> (or replay) did: kept in the lake as one JSON document, shown on the screen, and read by the data docs.</summary>
/// <param name="Id">Unique in its lake; sorts by time.</param>
/// <param name="StartedAt">When it began, UTC.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="Settings">What it was asked to do.</param>
/// <param name="Pipelines">One for each pipeline, in the order in which they ran.</param>
/// <param name="Usage">What it took of the machine.</param>
public sealed record RunRecord(
    string Id,
    DateTimeOffset StartedAt,
    TimeSpan Duration,
    RunSettingsRecord Settings,
    IReadOnlyList<PipelineResult> Pipelines,
    MachineUsage Usage)
{
    /// <summary>True when the exit code is 0.</summary>
    public bool Success => ExitCode == ExitCode.Success;

    /// <summary>The exit code: unreadable before stopped, stopped before nothing evaluated.</summary>
    public ExitCode ExitCode
    {
        get
        {
            if (Pipelines.Any(p => p.Status == PipelineStatus.Failed))
                return ExitCode.Unreadable;
            return Pipelines.Any(p => p.Status == PipelineStatus.Stopped)
                ? ExitCode.Unmet
                : Pipelines.Count == 0 ? ExitCode.NothingEvaluated : ExitCode.Success;
        }
    }
}

/// <summary>What a run was asked to do, and by which program.</summary>
/// <param name="Command"><c>run</c> or <c>replay</c>.</param>
/// <param name="Data">The data root as the user gave it; null for each suite's own.</param>
/// <param name="Lake">The lake as the user gave it.</param>
/// <param name="IsDryRun">Whether it was to publish nothing.</param>
/// <param name="ToolVersion">The version of ccq.</param>
/// <param name="EngineVersion">The version of DuckDB.</param>
public sealed record RunSettingsRecord(string Command, string? Data, string Lake, bool IsDryRun, string ToolVersion, string EngineVersion)
{
    /// <summary>What became of a publication that an earlier run did not end; null when there was none.</summary>
    public string? Recovered { get; init; }
}

/// <summary>What a run took of the machine.</summary>
/// <param name="PeakMemoryBytes">The most memory that the process held at a time, in bytes.</param>
/// <param name="Cpu">The processor time of the process, over all cores.</param>
/// <param name="Cores">The cores that it could use.</param>
public sealed record MachineUsage(long PeakMemoryBytes, TimeSpan Cpu, int Cores);
