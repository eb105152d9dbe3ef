namespace ContactCenter.Pipeline.Drops;

/// <summary>How far the reading of a drop has come.</summary>
/// <param name="File">The file at hand, relative to the data root.</param>
/// <param name="BytesDone">Bytes read so far, over all files and passes.</param>
/// <param name="BytesTotal">Bytes known to be read in all; grows when a file needs another pass.</param>
public sealed record DropProgress(string File, long BytesDone, long BytesTotal);
