namespace ContactCenter.Pipeline.Drops.Csv;

/// <summary>The columns of several CSV files together.</summary>
internal static class CsvColumns
{
    /// <summary>All columns: those of the first file in its order, then what later files add.</summary>
    public static IReadOnlyList<DropColumn> Union(IReadOnlyList<CsvFile> files)
    {
        var names = new List<string>();
        foreach (CsvFile file in files)
        {
            names.AddRange(file.Columns.Where(name => !names.Contains(name)));
        }

        return [.. names.Select(name => new DropColumn(name, "VARCHAR"))];
    }

    /// <summary>The faults of files that are right by themselves but do not go together.</summary>
    public static IEnumerable<DropFault> Check(IReadOnlyList<CsvFile> files, IReadOnlyList<string> expected)
    {
        foreach (CsvFile file in files)
        {
            foreach (string name in expected)
            {
                CsvFile? other = file.Columns.Contains(name) ? null : files.FirstOrDefault(other => other.Columns.Contains(name));
                if (other is not null)
                {
                    yield return new DropFault(
                        file.Source.File.Shown, 1, $"the column {name}, as in {other.Source.File.Shown}", $"the columns {Shown.Names([.. file.Columns])}", "Deliver the files of a drop with the same columns.");
                }
            }
        }

        foreach (DropFault fault in CaseConflicts(files))
        {
            yield return fault;
        }
    }

    private static IEnumerable<DropFault> CaseConflicts(IReadOnlyList<CsvFile> files)
    {
        var seen = new Dictionary<string, (string Name, CsvFile File)>(StringComparer.OrdinalIgnoreCase);
        foreach (CsvFile file in files)
        {
            foreach (string name in file.Columns)
            {
                if (!seen.TryAdd(name, (name, file)) && seen[name].Name != name)
                {
                    yield return new DropFault(
                        file.Source.File.Shown, 1, $"the column {seen[name].Name}, as in {seen[name].File.Source.File.Shown}", $"{name}, which differs in letter case only", "Deliver the files of a drop with the same columns.");
                }
            }
        }
    }
}
