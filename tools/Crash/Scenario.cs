namespace ContactCenter.Crash;

/// <summary>A lake and a drop for it, and what becomes of them in a run that nobody kills.</summary>
/// <param name="Name">In a word.</param>
/// <param name="Data">The data root.</param>
/// <param name="Lake">The lake before the run.</param>
/// <param name="Before">What readers see of it.</param>
/// <param name="After">What they see after an undisturbed run.</param>
/// <param name="Times">How long that takes.</param>
internal sealed record Scenario(string Name, string Data, string Lake, LakeState Before, LakeState After, RunTimes Times)
{
    /// <summary>Copies the lake as it is before the run.</summary>
    public void CopyTo(string folder) => Copy(Lake, folder);

    /// <summary>Copies a folder.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        if (!Directory.Exists(from))
            return;
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
    }
}
