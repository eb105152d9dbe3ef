using System.Collections.Concurrent;
using ContactCenter.Pipeline.Lake.Log;

namespace ContactCenter.Pipeline.Lake;

/// <summary>All tables of the lake as one publication left them: never some of before and some of after.</summary>
public sealed class LakeView
{
    private readonly string _root;
    private readonly PublicationRecord? _publication;
    private readonly ConcurrentDictionary<TableName, TableSnapshot> _snapshots = new();

    internal LakeView(string root, PublicationRecord? publication)
    {
        _root = root;
        _publication = publication;
        Tables = [.. (publication?.Tables.Keys ?? []).Order()];
    }

    /// <summary>The number of the publication, from 1; 0 before the first.</summary>
    public long Number => _publication?.Number ?? 0;

    /// <summary>When it was published; null before the first.</summary>
    public DateTimeOffset? Time => _publication?.Time;

    /// <summary>The run that published it; null before the first.</summary>
    public string? Run => _publication?.Run;

    /// <summary>The tables, by name.</summary>
    public IReadOnlyList<TableName> Tables { get; }

    /// <summary>The version of a table; null when it is not published.</summary>
    public long? VersionOf(TableName table) => _publication?.Tables.TryGetValue(table, out var version) == true ? version : null;

    /// <summary>A table; null when it is not published.</summary>
    /// <exception cref="LakeDamagedException">Its log can't be understood.</exception>
    public TableSnapshot? Find(TableName table)
        => VersionOf(table) is { } version ? _snapshots.GetOrAdd(table, name => new TableLog(_root, name).Replay(version)) : null;

    /// <summary>A table that must be there.</summary>
    /// <exception cref="UnknownTableException">It is not published.</exception>
    public TableSnapshot Get(TableName table) => Find(table) ?? throw new UnknownTableException(table.ToString(), Tables);

    /// <summary>The table of a name as a person types it: <c>system/layer/table</c>, or an ending of it (<c>layer/table</c>, <c>table</c>) that only one has.</summary>
    /// <exception cref="UnknownTableException">None or several have it.</exception>
    public TableSnapshot Get(string name)
    {
        if (TableName.TryParse(name) is { } whole)
            return Get(whole);
        List<TableName> ending = [.. Tables.Where(table => table.ToString().EndsWith($"/{name}", StringComparison.Ordinal))];
        return ending switch
        {
            [var only] => Get(only),
            [] => throw new UnknownTableException(name, Tables),
            _ => throw UnknownTableException.Ambiguous(name, ending),
        };
    }
}
