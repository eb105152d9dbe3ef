using System.Data.Common;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Pipeline.Drops.Tables;

/// <summary>The rows that our own readers put into a table.</summary>
internal sealed class CarefulPart(CarefulTable table, IReadOnlyList<string> files, IReadOnlyList<DropColumn> columns) : DropPart
{
    public override long Rows { get; } = table.Rows;

    public override string Sql { get; } = table.Select(columns.Select(column => column.Name));

    public override string NumberedSql { get; } = table.Select(columns.Select(column => column.Name), $", ccq_row AS {RowColumn}");

    public override string LocatedSql(long firstRow)
    {
        string names = string.Join(", ", files.Select(DuckSql.Text));
        return "SELECT * FROM " + table.Select(
            columns.Select(column => column.Name), $", {firstRow - 1} + ccq_row AS {RowColumn}, [{names}][ccq_file + 1] AS ccq_file, ccq_line");
    }

    public override IReadOnlyList<RowLocation> Locate(IReadOnlyList<long> rows, DbConnection connection)
    {
        var found = new List<RowLocation>(rows.Count);
        using DbCommand command = connection.CreateCommand();
        foreach (long row in rows)
        {
            Check(row);
            command.CommandText = table.LocateSql(row);
            using DbDataReader reader = command.ExecuteReader();
            reader.Read();
            found.Add(new RowLocation(files[reader.GetInt32(0)], reader.GetInt64(1), null));
        }

        return found;
    }
}
