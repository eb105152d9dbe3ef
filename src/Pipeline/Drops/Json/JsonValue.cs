namespace ContactCenter.Pipeline.Drops.Json;

/// <summary>Where the text of a value lies.</summary>
/// <param name="Key">The number of its key.</param>
/// <param name="Start">The first byte, in the record or in the unescaped text; -1 for null.</param>
/// <param name="Length">The number of bytes.</param>
/// <param name="Unescaped">Whether it lies in the unescaped text.</param>
internal readonly record struct JsonValue(int Key, int Start, int Length, bool Unescaped);
