using System.CommandLine;
using System.Data.Common;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Lake.Queries;
using ContactCenter.Reports.Console.Lakes;
using ContactCenter.Reports.Rows;

namespace ContactCenter.Cli.Commands.Lakes;

/// <summary><c>ccq lake query "SQL"</c>: the rows that a SELECT gives.</summary>
internal static class QueryCommand
{
    public static Command Create(Surroundings surroundings, CancellationToken cancel)
    {
        var sql = new Argument<string>("SQL")
        {
            Description = "One SELECT. Tables are \"system\".layer.table, or layer.table or table where only one has that name. Times are UTC.",
            Validators = { LakeOptions.NeedsNames },
        };
        var asOf = LakeOptions.Moment("--as-of", "Read the tables as they were: a version of the one table that is read, or all tables at a time.");
        var format = ValidateOptions.Choice(
            new("--format") { Description = "How to write the rows; a table shows the first 50 only.", HelpName = "table|csv|json" }, "table", "csv", "json");
        var command = new Command("query", "Runs a SELECT over the published tables. For engineers: personal data are shown in clear, nothing is masked.")
        {
            sql,
            LakeOptions.Lake,
            asOf,
            format,
        };
        command.SetAction(parsed => (int)LakeWork.Do(
            parsed, surroundings, lake => Run(lake, parsed.GetValue(sql)!, parsed.GetValue(asOf), parsed.GetValue(format)!, surroundings, cancel)));
        return command;
    }

    private static ExitCode Run(DeltaLake lake, string sql, LakeMoment? asOf, string format, Surroundings surroundings, CancellationToken cancel)
    {
        if (!MemoryLimit.TryGet(surroundings, out var memoryLimit))
            return ExitCode.Usage;
        var code = ExitCode.Success;
        using var engine = new LakeEngine(surroundings.TemporaryFolder, memoryLimit);
        new LakeQuery(lake, engine).Run(sql, asOf, reader => code = Print(reader, format, surroundings), cancel);
        return code;
    }

    private static ExitCode Print(DbDataReader reader, string format, Surroundings surroundings)
    {
        if (format == "json" && JsonRows.Repeated(reader) is [var repeated, ..])
        {
            surroundings.Error.WriteLine($"ccq: --format json: expected a name of its own for each column, found several called '{repeated}'. Name them with AS.");
            return ExitCode.Usage;
        }

        var isTold = surroundings.TryPrint(output =>
        {
            switch (format)
            {
                case "csv":
                    CsvRows.Write(reader, output);
                    break;
                case "json":
                    JsonRows.Write(reader, output);
                    break;
                default:
                    surroundings.Show(output, console => RowsConsole.Write(reader, console));
                    break;
            }
        });
        return isTold ? ExitCode.Success : ExitCode.Unreadable;
    }
}
