using System.CommandLine;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Lake.Queries;
using ContactCenter.Reports.Console.Lakes;

namespace ContactCenter.Cli.Commands.Lakes;

/// <summary><c>ccq lake optimize [TABLE…]</c>: small files become few.</summary>
internal static class OptimizeCommand
{
    private const string Name = "ccq lake optimize";

    public static Command Create(Surroundings surroundings, CancellationToken cancel)
    {
        var names = LakeOptions.Tables(ArgumentArity.ZeroOrMore, " Default: all tables.");
        var command = new Command("optimize", "Writes the small files of tables together; their rows stay the same.") { names, LakeOptions.Lake, LakeOptions.Wait };
        command.SetAction(parsed => (int)LakeWork.DoHolding(
            parsed, Name, surroundings, lake => Optimize(lake, parsed.GetValue(names) ?? [], surroundings, cancel), cancel));
        return command;
    }

    private static ExitCode Optimize(DeltaLake lake, string[] names, Surroundings surroundings, CancellationToken cancel)
    {
        if (!MemoryLimit.TryGet(surroundings, out var memoryLimit))
            return ExitCode.Usage;
        var view = lake.View();
        IReadOnlyList<TableName> tables = names.Length == 0 ? view.Tables : [.. names.Select(name => LakeWork.Get(view, name).Name).Distinct()];
        using var engine = new LakeEngine(surroundings.TemporaryFolder, memoryLimit);
        var result = lake.Optimize(engine.Connection, Name, tables, cancel: cancel);
        List<(string, string)> details = [.. result.Tables.OrderBy(table => table.Key).Select(table => (table.Key.ToString(), $"{table.Value.Before} files became {table.Value.After}"))];
        var sentence = result.Publication is { } publication ? $"✓ optimized in publication {publication.Number}" : "✓ nothing to do: no table has small files that could be one";
        return LakeWork.Show(surroundings, console => LakeChangesConsole.Write(sentence, details, console));
    }
}
