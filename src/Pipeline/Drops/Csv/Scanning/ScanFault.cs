namespace ContactCenter.Pipeline.Drops.Csv.Scanning;

/// <summary>What keeps a file from being clean.</summary>
internal enum ScanFault
{
    None,

    /// <summary>A quote opens elsewhere than at the start of a field, or closes elsewhere than at its end.</summary>
    StrayQuote,

    /// <summary>The file ends inside a quoted field.</summary>
    UnclosedQuote,

    NulByte,
    InvalidUtf8,

    /// <summary>A carriage return outside quotes that no line feed follows.</summary>
    LoneCarriageReturn,

    /// <summary>Some lines end in CRLF, others in LF.</summary>
    MixedLineEnds,

    /// <summary>A record has more or fewer fields than the header.</summary>
    FieldCount,

    /// <summary>A record is longer than DuckDB's reader may be trusted with.</summary>
    LongRecord,
}
