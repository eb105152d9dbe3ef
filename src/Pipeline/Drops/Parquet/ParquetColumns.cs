namespace ContactCenter.Pipeline.Drops.Parquet;

/// <summary>The columns of several Parquet files together; they go by name.</summary>
internal static class ParquetColumns
{
    /// <summary>All columns: those of the first file in its order, then what later files add.</summary>
    public static IReadOnlyList<DropColumn> Union(IReadOnlyList<ParquetFile> files)
    {
        var columns = new List<DropColumn>();
        foreach (ParquetFile file in files)
        {
            columns.AddRange(file.Columns.Where(column => !columns.Exists(known => known.Name == column.Name)));
        }

        return columns;
    }

    /// <summary>The faults of files that do not go together, and of a drop with none of the suite's columns.</summary>
    public static IEnumerable<DropFault> Check(IReadOnlyList<ParquetFile> files, IReadOnlyList<string> expected)
    {
        foreach (ParquetFile file in files)
        {
            if (expected.Count > 0 && !file.Columns.Any(column => expected.Contains(column.Name)))
            {
                yield return new DropFault(
                    file.File.Shown, null, $"the columns {Shown.Names(expected)}", $"none of them, but {Shown.Names([.. file.Columns.Select(column => column.Name)])}", "Deliver the suite's columns, or correct the suite.");
                continue;
            }

            foreach (DropFault fault in Against(file, files, expected))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<DropFault> Against(ParquetFile file, IReadOnlyList<ParquetFile> files, IReadOnlyList<string> expected)
    {
        const string advice = "Deliver the files of a drop with the same columns.";
        foreach (DropColumn column in file.Columns)
        {
            (ParquetFile other, DropColumn first) = First(files, column.Name);
            if (first.Name != column.Name)
            {
                yield return new DropFault(file.File.Shown, null, $"the column {first.Name}, as in {other.File.Shown}", $"{column.Name}, which differs in letter case only", advice);
            }
            else if (first.Type != column.Type)
            {
                yield return new DropFault(file.File.Shown, null, $"the column {column.Name} as {first.Type}, as in {other.File.Shown}", column.Type, advice);
            }

            if (OwnNames.Has(column.Name))
            {
                yield return new DropFault(file.File.Shown, null, $"columns that do not begin with {OwnNames.Prefix}", column.Name, OwnNames.Advice);
            }
        }

        foreach (string name in expected.Where(name => !file.Columns.Any(column => column.Name == name)))
        {
            ParquetFile? other = files.FirstOrDefault(other => other.Columns.Any(column => column.Name == name));
            if (other is not null)
            {
                yield return new DropFault(
                    file.File.Shown, null, $"the column {name}, as in {other.File.Shown}", $"the columns {Shown.Names([.. file.Columns.Select(column => column.Name)])}", advice);
            }
        }
    }

    private static (ParquetFile File, DropColumn Column) First(IReadOnlyList<ParquetFile> files, string name)
    {
        foreach (ParquetFile file in files)
        {
            if (file.Columns.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } column)
            {
                return (file, column);
            }
        }

        throw new ArgumentException("No file has the column.", nameof(name));
    }
}
