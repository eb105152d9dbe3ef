using ContactCenter.Generating;

namespace ContactCenter.Benchmarks.WholeRun;

/// <summary>A drop as <c>ccq generate</c> makes it unless told otherwise: two rows in a hundred have a defect, some records can't be read.</summary>
internal static class GeneratedDrop
{
    /// <summary>Makes it once; the data root that has the system's folder.</summary>
    /// <param name="folder">A folder to keep it in.</param>
    /// <param name="system">The system whose drop it is.</param>
    /// <param name="rows">Rows of the main table, without repeats.</param>
    public static string Make(string folder, string system, long rows)
    {
        var root = Path.Combine(folder, $"{system}-drop-{rows}");
        // It is written last.
        if (File.Exists(Path.Combine(root, "manifest.json")))
            return root;

        Console.WriteLine($"making a drop of {rows:N0} rows in {root} …");
        Directory.CreateDirectory(root);
        DropGenerator.Run(new(system, root, rows, Seed: 1) { TemporaryFolder = folder, MemoryLimit = "8GB" }, CancellationToken.None);
        return root;
    }
}
