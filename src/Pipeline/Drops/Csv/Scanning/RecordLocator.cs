using Microsoft.Win32.SafeHandles;

namespace ContactCenter.Pipeline.Drops.Csv.Scanning;

/// <summary>Finds the physical line of a record in a clean file: it starts at the last checkpoint before the record and counts on.</summary>
internal static class RecordLocator
{
    private const int BufferSize = 64 * 1024;

    /// <summary>The line, from 1, on which record <paramref name="record"/> starts (from 0, the header counted).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The file has no such record.</exception>
    public static long LineOf(SafeFileHandle file, ScanOptions options, IReadOnlyList<ScanCheckpoint> checkpoints, long record)
    {
        ScanCheckpoint from = Before(checkpoints, record);
        var walk = new Walk(options, from, record);
        byte[] buffer = new byte[BufferSize];
        long offset = from.Offset;
        for (int read; (read = RandomAccess.Read(file, buffer, offset)) > 0; offset += read)
        {
            if (walk.Take(buffer.AsSpan(0, read), offset))
            {
                return walk.Line;
            }
        }

        return walk.AtEnd(offset) ? walk.Line : throw new ArgumentOutOfRangeException(nameof(record), record, "The file has fewer records.");
    }

    // A checkpoint inside the record itself comes too late: the record's start lies before it.
    private static ScanCheckpoint Before(IReadOnlyList<ScanCheckpoint> checkpoints, long record)
    {
        int low = 0;
        for (int high = checkpoints.Count - 1; low < high;)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = checkpoints[middle].Records < record ? (middle, high) : (low, middle - 1);
        }

        return checkpoints[low];
    }

    private sealed class Walk(ScanOptions options, ScanCheckpoint from, long wanted)
    {
        private bool _inQuotes = from.InQuotes;
        private long _record = from.Records;
        private long _recordStart = from.RecordStart;
        private long _lines = from.Lines;
        private bool _lastWasReturn = from.AfterReturn;

        public long Line { get; private set; } = from.Lines + 1;

        /// <summary>True when the end of the wanted record was seen.</summary>
        public bool Take(ReadOnlySpan<byte> bytes, long offset)
        {
            for (int i = 0; i < bytes.Length; i++)
            {
                byte value = bytes[i];
                if (value == options.Quote)
                {
                    _inQuotes = !_inQuotes;
                }
                else if (value == (byte)'\n')
                {
                    _lines++;
                    if (!_inQuotes && End(offset + i))
                    {
                        return true;
                    }
                }

                _lastWasReturn = value == (byte)'\r';
            }

            return false;
        }

        public bool AtEnd(long offset) => offset > _recordStart && _record == wanted;

        private bool End(long end)
        {
            long length = end - _recordStart;
            bool blank = options.Fields > 1 && (length == 0 || (length == 1 && _lastWasReturn));
            if (!blank && _record++ == wanted)
            {
                return true;
            }

            _recordStart = end + 1;
            Line = _lines + 1;
            return false;
        }
    }
}
