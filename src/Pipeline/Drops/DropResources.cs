using ContactCenter.DuckDb;
using ContactCenter.Pipeline.Drops.Rejects;
using ContactCenter.Pipeline.Drops.Sources;
using ContactCenter.Pipeline.Drops.Tables;

namespace ContactCenter.Pipeline.Drops;

/// <summary>What a drop holds on to while it is open.</summary>
internal sealed class DropResources(DuckDbConnection connection, string tempFolder, int rejectsInMemory) : IDisposable
{
    private TempFolder? _temp;
    private RejectLog? _rejects;
    private CarefulTable? _table;

    public DuckDbConnection Connection => connection;

    /// <summary>A folder for files, made when the first is needed.</summary>
    public TempFolder Temp => _temp ??= new TempFolder(tempFolder);

    public RejectLog Rejects => _rejects ??= new RejectLog(Temp, rejectsInMemory);

    /// <summary>How many columns the table will likely have, at least 1; to be said before it is first asked for.</summary>
    public int LikelyColumns { get; set; } = 16;

    /// <summary>The table for the records that our own readers accept, made when it is asked for.</summary>
    public CarefulTable Table => _table ??= new CarefulTable(connection, LikelyColumns);

    public void Dispose()
    {
        _rejects?.Dispose();
        _table?.Dispose();
        _temp?.Dispose();
    }
}
