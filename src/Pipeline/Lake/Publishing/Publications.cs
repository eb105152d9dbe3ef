using ContactCenter.Pipeline.Lake.Files;

namespace ContactCenter.Pipeline.Lake.Publishing;

/// <summary>The files that say which versions are visible together.</summary>
internal sealed class Publications(string lakeRoot)
{
    public string Folder { get; } = Path.Combine(lakeRoot, DeltaLake.OwnFolder, "publications");

    /// <summary>All numbers, rising.</summary>
    public IReadOnlyList<long> Numbers() => NumberedFiles.In(Folder);

    /// <summary>The latest; null before the first.</summary>
    public PublicationRecord? Latest() => Numbers() is [.., var last] ? Read(last) : null;

    /// <summary>One of them; null when there is none of the number.</summary>
    public PublicationRecord? Find(long number) => File.Exists(PathOf(number)) ? Read(number) : null;

    /// <summary>All of them, rising.</summary>
    public IEnumerable<PublicationRecord> All() => Numbers().Select(Read);

    /// <summary>The latest that is not younger than a time; null when all are.</summary>
    public PublicationRecord? AsOf(DateTimeOffset time)
    {
        var numbers = Numbers();
        var (low, high) = (0, numbers.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Read(numbers[middle]).Time <= time ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : Read(numbers[low - 1]);
    }

    public string PathOf(long number) => Path.Combine(Folder, NumberedFiles.Name(number));

    /// <summary>Makes a publication visible.</summary>
    /// <returns>False when the number is taken.</returns>
    public bool TryAdd(PublicationRecord publication)
    {
        Durable.CreateFolder(Folder);
        return Durable.TryWriteNew(PathOf(publication.Number), publication.ToJson());
    }

    private PublicationRecord Read(long number) => PublicationRecord.Parse(PathOf(number), File.ReadAllText(PathOf(number)));
}
