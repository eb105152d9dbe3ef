using ContactCenter.Pipeline.Drops.Csv.Careful;
using ContactCenter.Pipeline.Drops.Rejects;
using ContactCenter.Pipeline.Drops.Sources;
using ContactCenter.Pipeline.Drops.Tables;
using Microsoft.Win32.SafeHandles;

namespace ContactCenter.Pipeline.Drops.Json;

/// <summary>Reads JSON files record by record: objects into the table, a column for each key; everything else into the log of rejects.</summary>
internal sealed class JsonLoader(DropResources resources, ReadingProgress progress, CancellationToken cancellation)
{
    /// <summary>More different keys than this are no columns.</summary>
    public const int MostKeys = 2000;

    private readonly JsonKeys _keys = new();
    private readonly List<int> _placeOfKey = [];
    private JsonValue?[] _row = [];

    /// <summary>Reads the whole file; a fault when its keys are no columns.</summary>
    public DropFault? Load(TextSource source, int number, int maxRecordBytes, out CarefulCounts counts)
    {
        using SafeFileHandle text = File.OpenHandle(source.TextPath, options: FileOptions.SequentialScan);
        progress.Start(source.File.Shown);
        JsonRecords records = Open(source, text, maxRecordBytes);
        var parser = new JsonObjectParser(_keys);
        long accepted = 0;
        long rejected = 0;
        long blank = 0;
        while (records.Read())
        {
            if (records.Kind == RecordKind.Blank)
            {
                blank++;
            }
            else if ((records.Reason ?? parser.Parse(records.Record)) is { } reason)
            {
                rejected++;
                resources.Rejects.Add(new RejectedRecord(source.File.Shown, records.Line, records.Offset, records.Length, reason) { Path = source.RawPath });
            }
            else if (_keys.Count > MostKeys)
            {
                counts = new CarefulCounts(accepted, rejected, blank);
                return new DropFault(
                    source.File.Shown,
                    records.Line,
                    $"objects with the same keys, at most {MostKeys:N0} in all",
                    $"more, the last of them {Shown.Text(_keys.Name(_keys.Count - 1))}",
                    "Turn keys that are data into values of one key.");
            }
            else
            {
                accepted++;
                Append(parser, records, number);
            }
        }

        counts = new CarefulCounts(accepted, rejected, blank);
        return null;
    }

    private JsonRecords Open(TextSource source, SafeFileHandle text, int maxRecordBytes)
    {
        var window = new ByteWindow(text, source.TextStart, OnBytes);
        bool array = source.File.Format == DropFormat.Json && FirstByte(text, source.TextStart) == '[';
        return array ? new JsonArrayRecords(window, maxRecordBytes) : new NdJsonRecords(window, maxRecordBytes);
    }

    private static int FirstByte(SafeFileHandle text, long start)
    {
        var window = new ByteWindow(text, start);
        while (window.Grow())
        {
            int index = window.View.IndexOfAnyExcept(" \t\r\n"u8);
            if (index >= 0)
            {
                return window.View[index];
            }

            window.Advance(window.View.Length);
        }

        return -1;
    }

    private void OnBytes(long bytes)
    {
        cancellation.ThrowIfCancellationRequested();
        progress.Read(bytes);
    }

    private void Append(JsonObjectParser parser, JsonRecords records, int number)
    {
        foreach (JsonValue value in parser.Values)
        {
            int place = PlaceOf(value.Key);
            if (place >= _row.Length)
            {
                Array.Resize(ref _row, resources.Table.Columns.Count);
            }

            _row[place] = value;
        }

        CarefulTable table = resources.Table;
        ReadOnlySpan<byte> record = records.Record;
        table.StartRow(number, records.Line);
        for (int place = 0; place < table.Columns.Count; place++)
        {
            if (place < _row.Length && _row[place] is { Start: >= 0 } value)
            {
                table.Append(parser.Text(value, record));
            }
            else
            {
                table.AppendNull();
            }
        }

        table.EndRow();
        Array.Clear(_row);
    }

    // A key becomes a column with the first record that is accepted with it.
    private int PlaceOf(int key)
    {
        while (_placeOfKey.Count <= key)
        {
            _placeOfKey.Add(-1);
        }

        return _placeOfKey[key] >= 0 ? _placeOfKey[key] : _placeOfKey[key] = resources.Table.Place(_keys.Name(key));
    }
}
