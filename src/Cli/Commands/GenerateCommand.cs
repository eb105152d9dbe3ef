using System.CommandLine;
using ContactCenter.DuckDb;
using ContactCenter.Expectations.Results;
using ContactCenter.Generating;

namespace ContactCenter.Cli.Commands;

/// <summary><c>ccq generate SYSTEM</c>: drops as the system's sources would send them, and a manifest of what was planted in them.</summary>
internal static class GenerateCommand
{
    public static Command Create(Surroundings surroundings, CancellationToken cancel)
    {
        var command = new Command("generate", "Makes drops for a system, with the defects that real files show, and a manifest of what was planted.")
        {
            GenerateOptions.System,
            GenerateOptions.Rows,
            GenerateOptions.Seed,
            GenerateOptions.Defects,
            GenerateOptions.Days,
            GenerateOptions.Drops,
            GenerateOptions.Output,
            GenerateOptions.Force,
        };
        command.SetAction(parsed => (int)Run(parsed, surroundings, cancel));
        return command;
    }

    private static ExitCode Run(ParseResult parsed, Surroundings surroundings, CancellationToken cancel)
    {
        if (!MemoryLimit.TryGet(surroundings, out var memoryLimit))
            return ExitCode.Usage;
        var request = new GenerateRequest(
            parsed.GetValue(GenerateOptions.System)!, parsed.GetValue(GenerateOptions.Output)!, parsed.GetValue(GenerateOptions.Rows), (ulong)parsed.GetValue(GenerateOptions.Seed))
        {
            Defects = GenerateOptions.DefectsOf(parsed),
            Days = (int?)parsed.GetValue(GenerateOptions.Days),
            Drops = (int)parsed.GetValue(GenerateOptions.Drops),
            TemporaryFolder = surroundings.TemporaryFolder,
            MemoryLimit = memoryLimit,
        };
        if (Refusal(request, parsed.GetValue(GenerateOptions.Force)) is { } refusal)
        {
            surroundings.Error.WriteLine($"ccq: {refusal}");
            return ExitCode.Usage;
        }

        try
        {
            return Tell(DropGenerator.Run(request, cancel), request, surroundings) ? ExitCode.Success : ExitCode.Unreadable;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DuckDbException)
        {
            surroundings.Error.WriteLine($"ccq: -o {request.Folder}: the drops could not be written: {e.Message}");
            return ExitCode.Unreadable;
        }
    }

    // What can only be seen when all options are there.
    private static string? Refusal(GenerateRequest request, bool force)
    {
        var days = request.Days ?? DropGenerator.DaysOf(request.System);
        if (request.Drops > days)
            return $"--drops {request.Drops}: expected at most one drop a day, of {days} days";
        if (File.Exists(request.Folder))
            return $"-o {request.Folder}: expected a folder, found a file";
        return force ? null : DropGenerator.RootsOf(request)
            .Select(root => Path.Combine(root, request.System))
            .Where(Directory.Exists)
            .Select(folder => $"-o {request.Folder}: {folder} is there already; --force replaces it")
            .FirstOrDefault();
    }

    private static bool Tell(GenerateResult result, GenerateRequest request, Surroundings surroundings)
        => surroundings.TryPrint(output =>
        {
            using var writer = new StreamWriter(output, leaveOpen: true);
            foreach (var drop in result.Drops)
            {
                writer.WriteLine($"{drop.Root}: {request.System}");
                foreach (var table in drop.Tables)
                    writer.WriteLine($"  {table.Suite}: {Summary(table)}");
            }

            writer.WriteLine($"What was planted is in manifest.json{(request.Drops > 1 ? " of each drop" : "")}.");
        });

    private static string Summary(GeneratedTable table)
    {
        var planted = table.Defects.Where(defect => defect.Rule is not null).GroupBy(defect => defect.Kind).Sum(kind => kind.First().Planted);
        var files = table.Files.Count == 1 ? table.Files[0] : $"{table.Files.Count} files, {table.Files[0]} to {Path.GetFileName(table.Files[^1])}";
        return $"{table.Rows:N0} rows, {table.Rejected:N0} records to reject, {planted:N0} defects; {files}";
    }
}
