namespace ContactCenter.Pipeline.Drops.Csv.Careful;

/// <summary>Where a field's text lies in its record.</summary>
/// <param name="Start">The first byte, after the opening quote.</param>
/// <param name="Length">The bytes up to the closing quote, delimiter or line end.</param>
/// <param name="Quoted">Whether it stands in quotes.</param>
/// <param name="Escaped">Whether escapes are to be taken out of it.</param>
internal readonly record struct FieldSlice(int Start, int Length, bool Quoted, bool Escaped);
