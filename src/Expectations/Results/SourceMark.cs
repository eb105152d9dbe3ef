namespace ContactCenter.Expectations.Results;

/// <summary>A place in a file that a person wrote.</summary>
/// <param name="File">The path as the user gave it or as found below what the user gave, with <c>/</c> between folders.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1.</param>
public readonly record struct SourceMark(string File, int Line, int Column) : IComparable<SourceMark>
{
    /// <summary>Sorts by file (ordinal), then line, then column.</summary>
    public int CompareTo(SourceMark other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Line, Column).CompareTo((other.Line, other.Column));
    }

    /// <summary><c>file:line:column</c>, which terminals and editors make into a link.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
