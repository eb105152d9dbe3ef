namespace ContactCenter.Expectations.ColumnPairs;

/// <summary>Which rows an expectation of two columns sets aside.</summary>
public enum IgnorePairIf
{
    /// <summary>Rows in which both columns are null. The default.</summary>
    BothValuesAreMissing,

    /// <summary>Rows in which one of the columns is null, or both.</summary>
    EitherValueIsMissing,

    /// <summary>None.</summary>
    Neither,
}
