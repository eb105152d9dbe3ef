using System.Collections;
using System.Text;
using ContactCenter.Pipeline.Drops.Sources;

namespace ContactCenter.Pipeline.Drops.Rejects;

/// <summary>All rejected records of a drop, in the order in which they were met; the first ones in memory, the rest in a temp file.</summary>
internal sealed class RejectLog(TempFolder temp, int inMemory) : IReadOnlyCollection<RejectedRecord>, IDisposable
{
    private readonly List<RejectedRecord> _first = [];
    private readonly List<(string File, string Path)> _files = [];
    private string? _overflowPath;
    private BinaryWriter? _overflow;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    public void Add(RejectedRecord record)
    {
        Count++;
        if (_first.Count < inMemory)
        {
            _first.Add(record);
            return;
        }

        _overflow ??= new BinaryWriter(new FileStream(_overflowPath = temp.NewFile(".rejects"), FileMode.CreateNew, FileAccess.Write, FileShare.Read), Encoding.UTF8);
        if (_files.Count == 0 || _files[^1] != (record.File, record.Path))
        {
            _files.Add((record.File, record.Path));
        }

        _overflow.Write7BitEncodedInt(_files.Count - 1);
        _overflow.Write7BitEncodedInt64(record.Line);
        _overflow.Write7BitEncodedInt64(record.ByteOffset);
        _overflow.Write7BitEncodedInt64(record.ByteLength);
        _overflow.Write(record.Reason);
    }

    public IEnumerator<RejectedRecord> GetEnumerator()
    {
        foreach (RejectedRecord record in _first)
        {
            yield return record;
        }

        if (_overflowPath is null)
        {
            yield break;
        }

        _overflow!.Flush();
        int rest = Count - _first.Count;
        using var reader = new BinaryReader(new FileStream(_overflowPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), Encoding.UTF8);
        for (int i = 0; i < rest; i++)
        {
            (string file, string path) = _files[reader.Read7BitEncodedInt()];
            yield return new RejectedRecord(
                file, reader.Read7BitEncodedInt64(), reader.Read7BitEncodedInt64(), reader.Read7BitEncodedInt64(), reader.ReadString()) { Path = path };
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose() => _overflow?.Dispose();
}
