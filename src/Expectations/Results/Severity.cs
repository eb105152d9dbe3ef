namespace ContactCenter.Expectations.Results;

/// <summary>How much an unmet expectation matters. Ordered: a greater value matters more.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never fails a run.</summary>
    Info,

    /// <summary>Fails a run only where warnings are asked to (<c>--fail-on warning</c>).</summary>
    Warning,

    /// <summary>Fails the run. The default.</summary>
    Critical,
}
