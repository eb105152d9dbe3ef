using ContactCenter.Pipeline.Drops.Csv.Careful;
using ContactCenter.Pipeline.Drops.Rejects;
using ContactCenter.Pipeline.Drops.Sources;
using ContactCenter.Pipeline.Drops.Tables;
using Microsoft.Win32.SafeHandles;

namespace ContactCenter.Pipeline.Drops.Csv;

/// <summary>Reads a CSV file record by record: the accepted records into the table, the rejected ones into the log.</summary>
internal sealed class CsvCarefulLoader(DropResources resources, ReadingProgress progress, CancellationToken cancellation)
{
    /// <summary>Reads the whole file, which is number <paramref name="number"/> among those in the resources.Table.</summary>
    public CarefulCounts Load(CsvFile file, int number)
    {
        using SafeFileHandle text = File.OpenHandle(file.Source.TextPath, options: FileOptions.SequentialScan);
        progress.Start(file.Source.File.Shown);
        progress.Expect(RandomAccess.GetLength(text));
        var reader = new CarefulCsvReader(new ByteWindow(text, file.Source.TextStart, OnBytes), file.Careful);
        var offsets = new RawOffsets(file.Source, text);
        int[] fieldOfColumn = FieldOfColumn(file);
        bool headerNext = file.HasHeader;
        long accepted = 0;
        long rejected = 0;
        long blank = 0;

        while (reader.Read(file.Columns.Count))
        {
            switch (reader.Kind)
            {
                case RecordKind.Blank:
                    blank++;
                    break;
                case RecordKind.Rejected:
                    rejected++;
                    resources.Rejects.Add(Rejected(file, reader, offsets));
                    break;
                case RecordKind.Accepted when headerNext:
                    headerNext = false;
                    break;
                default:
                    accepted++;
                    Append(reader, fieldOfColumn, number);
                    break;
            }
        }

        return new CarefulCounts(accepted, rejected, blank);
    }

    private void OnBytes(long bytes)
    {
        cancellation.ThrowIfCancellationRequested();
        progress.Read(bytes);
    }

    /// <summary>For every column of the table the field that fills it, -1 for none.</summary>
    private int[] FieldOfColumn(CsvFile file)
    {
        int[] places = [.. file.Columns.Select(resources.Table.Place)];
        int[] fields = new int[resources.Table.Columns.Count];
        Array.Fill(fields, -1);
        for (int i = 0; i < places.Length; i++)
        {
            fields[places[i]] = i;
        }

        return fields;
    }

    private void Append(CarefulCsvReader reader, int[] fieldOfColumn, int number)
    {
        resources.Table.StartRow(number, reader.Line);
        foreach (int field in fieldOfColumn)
        {
            if (field >= 0 && reader.TryGetText(field, out ReadOnlySpan<byte> value))
            {
                resources.Table.Append(value);
            }
            else
            {
                resources.Table.AppendNull();
            }
        }

        resources.Table.EndRow();
    }

    private static RejectedRecord Rejected(CsvFile file, CarefulCsvReader reader, RawOffsets offsets)
    {
        long offset = offsets.Of(reader.Offset);
        string reason = reader.Reason!;
        if (!file.Source.IsTranscoded)
        {
            return new RejectedRecord(file.Source.File.Shown, reader.Line, offset, reader.Length, reason) { Path = file.Source.RawPath };
        }

        if (reader.BadByteOffset is { } bad)
        {
            reason = $"expected {file.Source.Encoding.Name()}, found what it does not define at byte {offsets.Of(bad) - offset + 1} of the record";
        }

        return new RejectedRecord(file.Source.File.Shown, reader.Line, offset, offsets.Of(reader.Offset + reader.Length) - offset, reason) { Path = file.Source.RawPath };
    }
}
