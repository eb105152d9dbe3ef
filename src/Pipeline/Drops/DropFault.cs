namespace ContactCenter.Pipeline.Drops;

/// <summary>Why a drop can't be read: where, what was expected, what was found and what to do.</summary>
/// <param name="File">The file relative to the data root, or the path pattern when no file was found.</param>
/// <param name="Line">The physical line, from 1; null where a line says nothing.</param>
/// <param name="Expected">What was expected, as the end of "expected …".</param>
/// <param name="Found">What was found, as the end of "found …".</param>
/// <param name="Advice">What to do about it, one sentence with a capital and a full stop.</param>
public sealed record DropFault(string File, long? Line, string Expected, string Found, string Advice)
{
    /// <summary>The encoding that a suite should declare, where that is what is wrong; null otherwise.</summary>
    internal TextEncoding? Declare { get; init; }

    /// <summary>The fault in one line: <c>file:line: expected …, found …. What to do.</c></summary>
    public override string ToString() => Line is { } line
        ? $"{File}:{line}: expected {Expected}, found {Found}. {Advice}"
        : $"{File}: expected {Expected}, found {Found}. {Advice}";
}

/// <summary>A drop can't be read. Every fault of every file is in it, in the order of the files; no row of the drop was handed on.</summary>
public sealed class DropException : Exception
{
    /// <summary>With the faults that keep the drop from being read, at least one.</summary>
    public DropException(IReadOnlyList<DropFault> faults)
        : base(string.Join('\n', faults)) => Faults = faults;

    /// <summary>What is wrong, in the order of the files.</summary>
    public IReadOnlyList<DropFault> Faults { get; }
}
