namespace ContactCenter.Pipeline.Profiling;

/// <summary>A drop to profile.</summary>
/// <param name="Name">The name of the suite to propose; unlike those of the others.</param>
/// <param name="Data">A file, a folder or a pattern, relative to <paramref name="Root"/>, with <c>/</c> between folders, as the suite will name it.</param>
/// <param name="Root">The folder that it starts at.</param>
public sealed record ProfileSource(string Name, string Data, string Root);
