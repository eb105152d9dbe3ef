namespace ContactCenter.Expectations.Measuring;

/// <summary>How far a row-by-row expectation looks to judge a row.</summary>
public enum RowReach
{
    /// <summary>At the row alone, so that its verdict is the same in whatever data the row stands.</summary>
    Row,

    /// <summary>At other rows of the table too.</summary>
    Table,

    /// <summary>At another suite's table: a reference, which may be met by data that come later.</summary>
    OtherTable,
}
