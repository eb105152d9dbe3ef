namespace ContactCenter.Generating.Writing;

/// <summary>Drops in the making: they lie beside their place until all of them are whole.</summary>
internal sealed class StagedDrops : IDisposable
{
    private readonly IReadOnlyList<string> _places;
    private readonly string _system;
    private readonly string _folder;
    private readonly string _staging;
    private readonly bool _isFolderNew;

    public StagedDrops(string folder, IReadOnlyList<string> places, string system)
    {
        _places = places;
        _system = system;
        _folder = Path.GetFullPath(folder);
        _isFolderNew = !Directory.Exists(_folder);
        _staging = Path.Combine(_folder, $".ccq-generate-{Environment.ProcessId}");
        Roots = [.. places.Select((_, drop) => Path.Combine(_staging, $"{drop}"))];
        Directory.CreateDirectory(_staging);
    }

    /// <summary>Where each drop is written.</summary>
    public IReadOnlyList<string> Roots { get; }

    /// <summary>Moves the system's folder and what the manifest says of it to each place, instead of what is there.</summary>
    public void MoveIntoPlace(IReadOnlyList<GeneratedDrop> drops)
    {
        foreach (var ((staged, place), drop) in Roots.Zip(_places).Zip(drops))
        {
            Directory.CreateDirectory(place);
            var target = Path.Combine(place, _system);
            if (Directory.Exists(target))
                Directory.Delete(target, recursive: true);
            Directory.Move(Path.Combine(staged, _system), target);
            Manifest.Put(place, _system, drop.Tables);
        }
    }

    /// <summary>Removes what is not in place, and the folder where nothing is.</summary>
    public void Dispose()
    {
        Directory.Delete(_staging, recursive: true);
        if (_isFolderNew && !Directory.EnumerateFileSystemEntries(_folder).Any())
            Directory.Delete(_folder);
    }
}
