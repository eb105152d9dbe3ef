namespace ContactCenter.Pipeline.Drops;

/// <summary>The formats of drops.</summary>
public enum DropFormat
{
    /// <summary>.csv: delimited text, RFC 4180.</summary>
    Csv,

    /// <summary>.tsv: the same with a tab, unless the dialect names a delimiter.</summary>
    Tsv,

    /// <summary>.ndjson and .jsonl: one JSON object on each line.</summary>
    NdJson,

    /// <summary>.json: an array of JSON objects when the first character is <c>[</c>, else one object on each line.</summary>
    Json,

    /// <summary>.parquet.</summary>
    Parquet,
}
