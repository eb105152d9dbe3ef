using System.Data.Common;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Drops.Csv.Scanning;
using ContactCenter.Pipeline.Drops.Sources;
using Microsoft.Win32.SafeHandles;

namespace ContactCenter.Pipeline.Drops.Csv;

/// <summary>Clean CSV files of the same header, read by DuckDB in place.</summary>
internal sealed class DuckDbCsvPart : DropPart
{
    private readonly CsvDialect _dialect;
    // Of more files opening them all is most of the work.
    private const int MostSampledFiles = 100;

    private readonly string _list;
    private readonly TempFolder _temp;

    public DuckDbCsvPart(IReadOnlyList<CsvFile> files, IReadOnlyList<DropColumn> columns, CsvDialect dialect, TempFolder temp)
    {
        _temp = temp;
        Files = files;
        _dialect = dialect;
        Rows = files.Sum(file => file.Rows);
        CsvFile first = files[0];
        string call = Call(files);
        bool same = columns.Select(column => column.Name).SequenceEqual(first.Columns);
        string list = string.Join(", ", columns.Select(column => first.Columns.Contains(column.Name) ? DuckSql.Name(column.Name) : $"NULL::VARCHAR AS {DuckSql.Name(column.Name)}"));
        _list = list;
        Sql = same ? call : $"(SELECT {list} FROM {call})";
        NumberedSql = $"(SELECT {list}, row_number() OVER () AS {RowColumn} FROM {call})";
    }

    /// <summary>The files, in the order in which DuckDB numbers their rows.</summary>
    public IReadOnlyList<CsvFile> Files { get; }

    public override long Rows { get; }

    public override string Sql { get; }

    public override string NumberedSql { get; }

    // Each file apart: then its path is a constant, and files are read side by side though the rows of each are numbered in order.
    public override string LocatedSql(long firstRow)
    {
        var selects = new List<string>();
        foreach (CsvFile file in Files)
        {
            int header = file.HasHeader ? 1 : 0;
            selects.Add($"SELECT {_list}, {firstRow - 1} + row_number() OVER () AS {RowColumn}, {DuckSql.Text(file.Source.File.Shown)} AS ccq_file, "
                + $"{header} + row_number() OVER () AS ccq_line FROM {Call([file])}");
            firstRow += file.Rows;
        }

        return string.Join("\nUNION ALL ", selects);
    }

    public override string? SampleSql(long oneIn)
    {
        // Where a quoted field holds line ends, a line is not a record.
        if (Files.Count > MostSampledFiles || Files.Any(file => file.Scan!.LineEndsInQuotes))
            return null;
        var slices = new List<string>();
        foreach (CsvFile file in Files)
        {
            string slice = _temp.NewFile(".csv");
            CsvSlices.Copy(file, oneIn, slice);
            slices.Add(slice);
        }

        return $"(SELECT {_list} FROM {Call(Files, slices)})";
    }

    public override IReadOnlyList<RowLocation> Locate(IReadOnlyList<long> rows, DbConnection connection) => [.. rows.Select(Locate)];

    private string Call(IReadOnlyList<CsvFile> files) => Call(files, files.Select(file => file.Source.TextPath));

    private string Call(IReadOnlyList<CsvFile> files, IEnumerable<string> paths) => ReadCsvSql.Write(
        paths, files[0].Columns, _dialect, (char)files[0].Careful.Delimiter, !files[0].Scan!.LineEndsInQuotes);

    private RowLocation Locate(long row)
    {
        Check(row);
        long record = row - 1;
        foreach (CsvFile file in Files)
        {
            if (record < file.Rows)
            {
                using SafeFileHandle text = File.OpenHandle(file.Source.TextPath);
                long line = RecordLocator.LineOf(text, file.ScanOptions, file.Scan!.Checkpoints, record + (file.HasHeader ? 1 : 0));
                return new RowLocation(file.Source.File.Shown, line, null);
            }

            record -= file.Rows;
        }

        throw new ArgumentOutOfRangeException(nameof(row), row, "There is no such row.");
    }
}
