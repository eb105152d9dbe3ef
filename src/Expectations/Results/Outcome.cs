namespace ContactCenter.Expectations.Results;

/// <summary>What became of one expectation. The four are never mixed up: only <see cref="Met"/> says that data was looked at and found right.</summary>
public enum Outcome
{
    /// <summary>Evaluated, and the data are as expected.</summary>
    Met,

    /// <summary>Evaluated, and the data are not as expected.</summary>
    Unmet,

    /// <summary>There was nothing to judge: no rows, or only rows that the expectation sets aside. Counts as success, but not as evaluated.</summary>
    NotApplicable,

    /// <summary>Could not be evaluated (a column is missing, the engine failed). Counts as failed, whatever the severity.</summary>
    Errored,
}
