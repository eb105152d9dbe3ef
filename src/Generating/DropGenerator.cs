using ContactCenter.DuckDb;
using ContactCenter.Generating.Systems;
using ContactCenter.Generating.Writing;

namespace ContactCenter.Generating;

/// <summary>
/// Writes drops as the five systems' sources would: sound rows computed in SQL from the seed, spoilt where the plan says, written as text. What was planted
/// is counted from the very records that are written. The main path of <c>ccq generate</c>.
/// </summary>
public static class DropGenerator
{
    private static readonly IReadOnlyList<SourceSystem> _systems = [CourierChats.System, AgentChats.System, Interactions.System, Surveys.System, Csat.System];

    /// <summary>The systems that drops can be made for.</summary>
    public static IReadOnlyList<string> Systems { get; } = [.. _systems.Select(system => system.Name)];

    /// <summary>Over how many days a system's rows are spread unless said.</summary>
    public static int DaysOf(string system) => Find(system).Days;

    /// <summary>The data roots of a request's drops: its folder, or <c>drop-1</c>, <c>drop-2</c> … in it.</summary>
    public static IReadOnlyList<string> RootsOf(GenerateRequest request)
        => request.Drops == 1 ? [request.Folder] : [.. Enumerable.Range(1, request.Drops).Select(drop => Path.Combine(request.Folder, $"drop-{drop}"))];

    /// <summary>Writes all drops, or nothing.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    /// <exception cref="IOException">A file can't be written; also <see cref="UnauthorizedAccessException"/>.</exception>
    /// <exception cref="DuckDbException">The engine can't write a file, or its memory is too little.</exception>
    public static GenerateResult Run(GenerateRequest request, CancellationToken cancel)
    {
        var system = Find(request.System);
        var roots = RootsOf(request);
        using var staged = new StagedDrops(request.Folder, roots, system.Name);
        using var connection = Open(request);

        var dice = new Dice(request.Seed);
        var pools = new Pools(request.Seed);
        foreach (var pool in pools.All)
            connection.Execute(pool.Create);

        var scale = new Scale(request.Rows, request.Days ?? system.Days, request.Drops);
        var written = new List<IReadOnlyList<GeneratedTable>>();
        foreach (var table in system.Tables(scale, dice, pools, connection))
            written.Add(new TableWriter(connection, dice, request.Defects, staged.Roots, cancel).Write(table));

        GeneratedDrop[] drops = [.. roots.Select((root, drop) => new GeneratedDrop(root, [.. written.Select(table => table[drop])]))];
        staged.MoveIntoPlace(drops);
        return new(drops);
    }

    private static SourceSystem Find(string name)
        => _systems.FirstOrDefault(system => system.Name == name) ?? throw new ArgumentException($"There is no system '{name}'.", nameof(name));

    private static DuckDbConnection Open(GenerateRequest request)
    {
        var settings = new DuckDbConnectionStringBuilder
        {
            MemoryLimit = request.MemoryLimit ?? "1GB",
            TempDirectory = request.TemporaryFolder,
            Threads = request.Threads,
        };
        var connection = new DuckDbConnection(settings.ConnectionString);
        connection.Open();
        // Each file is sorted by a key without ties, so nothing else needs to keep an order.
        connection.Execute("SET TimeZone = 'UTC'; SET preserve_insertion_order = false");
        return connection;
    }
}
