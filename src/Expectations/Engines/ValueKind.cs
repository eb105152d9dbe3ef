namespace ContactCenter.Expectations.Engines;

/// <summary>What a column's values are to an expectation, whatever the engine calls their type.</summary>
public enum ValueKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Whole numbers.</summary>
    Integer,

    /// <summary>Numbers with decimals, exact or floating.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Days.</summary>
    Date,

    /// <summary>Points in time, UTC.</summary>
    Timestamp,

    /// <summary>Anything else: lists, structs, blobs.</summary>
    Other,
}
