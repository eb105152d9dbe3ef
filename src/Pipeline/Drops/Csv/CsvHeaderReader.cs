using System.Text;
using ContactCenter.Pipeline.Drops.Csv.Careful;
using ContactCenter.Pipeline.Drops.Sources;
using Microsoft.Win32.SafeHandles;

namespace ContactCenter.Pipeline.Drops.Csv;

/// <summary>Opens a CSV file as far as its header, and holds the header against the suite's columns.</summary>
internal sealed class CsvHeaderReader(DropRequest request)
{
    /// <summary>The file with its columns; or null, and why it can't be read is added to <paramref name="faults"/>.</summary>
    public CsvFile? Read(TextSource source, List<DropFault> faults)
    {
        using SafeFileHandle text = File.OpenHandle(source.TextPath);
        char delimiter = request.Csv.Delimiter ?? (source.File.Format == DropFormat.Tsv ? '\t' : ',');
        CarefulCsvOptions options = CarefulCsvOptions.From(request.Csv, delimiter, LineEnds.Find(text), request.MaxRecordBytes);
        var reader = new CarefulCsvReader(new ByteWindow(text, source.TextStart), options);
        bool found;
        bool blankBefore = false;
        while ((found = reader.Read(null)) && reader.Kind == RecordKind.Blank)
        {
            blankBefore = true;
        }

        var start = new CsvStart(
            BlankLine: blankBefore,
            QuoteAfterMark: found && !blankBefore && source.TextStart > 0 && reader.Kind == RecordKind.Accepted && reader.Record[0] == options.Quote,
            LineEndInRecord: found && reader.Kind == RecordKind.Accepted && reader.Record.ContainsAny((byte)'\r', (byte)'\n'));
        if (!request.Csv.Header)
        {
            return new CsvFile(source, request.ExpectedColumns, false, options, CsvCleanness.WhyNot(options, request.ExpectedColumns.Count, start));
        }

        string wanted = request.ExpectedColumns.Count == 0 ? "names that differ" : $"the columns {Shown.Names(request.ExpectedColumns)}";
        DropFault Fault(long line, string what, string advice) => new(source.File.Shown, line, $"a header with {wanted}", what, advice);

        if (!found)
        {
            faults.Add(Fault(1, "no text at all", "Deliver at least the header, or declare csv: { header: false } in the suite."));
            return null;
        }

        if (reader.Kind == RecordKind.Rejected)
        {
            faults.Add(Fault(reader.Line, $"a first record that can't be read ({reader.Reason})", "Correct the first line of the file."));
            return null;
        }

        List<string> names = ColumnsOf(reader);
        if (HeaderRules.Check(names, request.ExpectedColumns, FirstLine(names, delimiter), request.OwnColumns) is var (what, advice))
        {
            faults.Add(Fault(reader.Line, what, advice));
            return null;
        }

        return new CsvFile(source, names, true, options, CsvCleanness.WhyNot(options, names.Count, start));
    }

    /// <summary>A column without a name is shown by its place, since extra columns may have none.</summary>
    private static List<string> ColumnsOf(CarefulCsvReader reader)
    {
        var names = new List<string>(reader.FieldCount);
        for (int i = 0; i < reader.FieldCount; i++)
        {
            reader.TryGetText(i, out ReadOnlySpan<byte> text);
            names.Add(Encoding.UTF8.GetString(text));
        }

        for (int i = 0; i < names.Count; i++)
        {
            string shown = $"column {i + 1}";
            while (names[i].Length == 0)
            {
                names[i] = names.Contains(shown, StringComparer.OrdinalIgnoreCase) ? "" : shown;
                shown += "_";
            }
        }

        return names;
    }

    private static string FirstLine(List<string> names, char delimiter) => Shown.Text(string.Join(delimiter, names));
}
