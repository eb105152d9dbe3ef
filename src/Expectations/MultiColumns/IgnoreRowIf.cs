namespace ContactCenter.Expectations.MultiColumns;

/// <summary>Which rows an expectation of several columns sets aside.</summary>
public enum IgnoreRowIf
{
    /// <summary>Rows in which every one of the columns is null. The default.</summary>
    AllValuesAreMissing,

    /// <summary>Rows in which any of the columns is null.</summary>
    AnyValueIsMissing,

    /// <summary>None.</summary>
    Never,
}
