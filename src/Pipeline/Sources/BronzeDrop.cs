using System.Data.Common;
using ContactCenter.Pipeline.Checkpoints;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Sources;

/// <summary>
/// The new files of a source, read once into bronze. The rows that were staged are as many, file by file, as our own reader counted, and the files are still
/// what they were when the run began.
/// </summary>
internal sealed class BronzeDrop : IDisposable
{
    private BronzeDrop(Drop drop, string relation)
    {
        Drop = drop;
        Relation = relation;
    }

    public Drop Drop { get; }

    /// <summary>What stands after FROM to read the staged rows.</summary>
    public string Relation { get; }

    /// <summary>Reads and stages.</summary>
    /// <exception cref="UnreadableDropException">The files can't be read, or have changed since the run began.</exception>
    public static BronzeDrop Take(SourceIntake intake, ScratchTables scratch, string temporaryFolder, IProgress<DropProgress>? progress)
    {
        var request = SuiteDrop.Request(intake.Suite) with { Only = [.. intake.Files.Keys], Lines = true };
        var files = new UnchangedFiles(intake, scratch.Cancel);
        Drop? drop = null;
        try
        {
            drop = DropReader.Open(request, scratch.Connection, temporaryFolder, progress, scratch.Cancel);
            if (Stage(intake, drop, scratch, out var relation) is { } why)
            {
                files.Check();
                drop = drop.ReadCarefully(why, scratch.Cancel);
                if (Stage(intake, drop, scratch, out relation) is { } again)
                    throw new UnreadableDropException([$"{intake.Suite.Data.Name}: the engine can't read it as the reader did: {again}"]);
            }

            files.Check();
            return new(drop, relation);
        }
        catch (Exception e)
        {
            drop?.Dispose();
            if (e is DropException faulty)
            {
                files.Check();
                throw new UnreadableDropException([.. faulty.Faults.Select(fault => fault.ToString())]);
            }

            throw;
        }
    }

    public void Dispose() => Drop.Dispose();

    /// <summary>Null, or why what was staged is not to be believed.</summary>
    private static string? Stage(SourceIntake intake, Drop drop, ScratchTables scratch, out string relation)
    {
        relation = "";
        try
        {
            relation = intake.Stage(SourceTable.Bronze, Select(intake, drop));
            return Miscounted(drop, relation, scratch);
        }
        catch (DbException e)
        {
            return e.Message;
        }
    }

    private static string Select(SourceIntake intake, Drop drop)
    {
        var first = 1L;
        var parts = new List<string>();
        foreach (var part in drop.Parts)
        {
            parts.Add(part.LocatedSql(first));
            first += part.Rows;
        }

        return $"SELECT *, CAST({intake.Arrival} AS BIGINT) AS ccq_arrival, {DuckSql.Text(intake.Run)} AS ccq_run FROM (\n"
            + string.Join("\nUNION ALL BY NAME ", parts)
            + "\n)";
    }

    private static string? Miscounted(Drop drop, string relation, ScratchTables scratch)
    {
        var found = new Dictionary<string, long>(StringComparer.Ordinal);
        scratch.Read($"SELECT ccq_file, count(*) FROM {relation} GROUP BY ccq_file", reader => found.Add(reader.GetString(0), reader.GetInt64(1)));
        var wrong = drop.Files.FirstOrDefault(file => found.GetValueOrDefault(file.Path) != file.Records);
        return wrong is null
            ? null
            : $"the reader counted {wrong.Records} rows in {wrong.Path} and the engine read {found.GetValueOrDefault(wrong.Path)}";
    }
}

/// <summary>A drop can't be read.</summary>
internal sealed class UnreadableDropException(IReadOnlyList<string> faults) : Exception(string.Join('\n', faults))
{
    public IReadOnlyList<string> Faults => faults;
}
