using System.Data.Common;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Pipeline.Drops.Parquet;

/// <summary>Parquet files, read by DuckDB in place.</summary>
internal sealed class ParquetPart : DropPart
{
    private readonly IReadOnlyList<ParquetFile> _files;
    private readonly string _call;
    private readonly string _list;

    public ParquetPart(IReadOnlyList<ParquetFile> files, IReadOnlyList<DropColumn> columns)
    {
        _files = files;
        Rows = files.Sum(file => file.Rows);
        string call = $"read_parquet({DuckSql.Paths(files.Select(file => file.File.FullPath))}, union_by_name = true, hive_partitioning = false)";
        string list = string.Join(", ", columns.Select(column => DuckSql.Name(column.Name)));
        _call = call;
        _list = list;
        Sql = call;
        NumberedSql = $"(SELECT {list}, CAST(file_row_number + ({FirstRows()})[CAST(file_index AS BIGINT) + 1] AS BIGINT) AS {RowColumn} FROM {call})";
    }

    public override long Rows { get; }

    public override string Sql { get; }

    public override string NumberedSql { get; }

    public override string LocatedSql(long firstRow)
    {
        string names = string.Join(", ", _files.Select(file => DuckSql.Text(file.File.Shown)));
        return $"SELECT {_list}, CAST({firstRow - 1} + file_row_number + ({FirstRows()})[CAST(file_index AS BIGINT) + 1] AS BIGINT) AS {RowColumn}, "
            + $"[{names}][CAST(file_index AS BIGINT) + 1] AS ccq_file, CAST(file_row_number + 1 AS BIGINT) AS ccq_line FROM {_call}";
    }

    public override IReadOnlyList<RowLocation> Locate(IReadOnlyList<long> rows, DbConnection connection) => [.. rows.Select(Locate)];

    private RowLocation Locate(long row)
    {
        Check(row);
        long left = row;
        foreach (ParquetFile file in _files)
        {
            if (left <= file.Rows)
            {
                return new RowLocation(file.File.Shown, null, left);
            }

            left -= file.Rows;
        }

        throw new ArgumentOutOfRangeException(nameof(row), row, "There is no such row.");
    }

    /// <summary>The number of each file's first row, as a list in SQL.</summary>
    private string FirstRows()
    {
        var first = new List<long>();
        long next = 1;
        foreach (ParquetFile file in _files)
        {
            first.Add(next);
            next += file.Rows;
        }

        return $"CAST([{string.Join(", ", first)}] AS BIGINT[])";
    }
}
