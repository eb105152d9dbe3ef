namespace ContactCenter.Expectations.Results;

/// <summary>The exit codes of <c>ccq</c>, which scripts rely on.</summary>
public enum ExitCode
{
    /// <summary>All met (warnings allowed unless asked otherwise).</summary>
    Success = 0,

    /// <summary>Unmet at the failing severity, or more rejected records than allowed; of an import, not all could be carried over.</summary>
    Unmet = 1,

    /// <summary>The command line or a suite is wrong; nothing was read.</summary>
    Usage = 2,

    /// <summary>Data or an engine could not be read, or a check errored.</summary>
    Unreadable = 3,

    /// <summary>Nothing was evaluated, which is not success.</summary>
    NothingEvaluated = 4,

    /// <summary>Cancelled by the user.</summary>
    Cancelled = 130,
}
