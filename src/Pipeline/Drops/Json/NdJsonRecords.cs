using System.Buffers;
using ContactCenter.Pipeline.Drops.Csv.Careful;
using ContactCenter.Pipeline.Drops.Sources;

namespace ContactCenter.Pipeline.Drops.Json;

/// <summary>NDJSON: every line is one object; lines of white space are blank.</summary>
internal sealed class NdJsonRecords(ByteWindow window, int maxRecordBytes) : JsonRecords(window, maxRecordBytes)
{
    private static readonly SearchValues<byte> LineFeed = SearchValues.Create((byte)'\n');

    protected override bool Next()
    {
        if (ByteAt(0) < 0)
        {
            return false;
        }

        Start();
        int place = 0;
        int next = Find(LineFeed, ref place) ? place + 1 : place;
        while (place > 0 && JsonBytes.IsSpace(ByteAt(place - 1)))
        {
            place--;
        }

        End(place, next);
        return Length > 0 || End(0, next, RecordKind.Blank);
    }
}
