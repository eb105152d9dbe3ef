using System.CommandLine;
using ContactCenter.Reports.Console.Lakes;

namespace ContactCenter.Cli.Commands.Lakes;

/// <summary><c>ccq lake show TABLE</c>: a table with its columns.</summary>
internal static class ShowCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var name = LakeOptions.Table();
        var asOf = LakeOptions.Moment("--as-of", "Show it as it was.");
        var command = new Command("show", "Shows a table: its columns, rows and files.") { name, LakeOptions.Lake, asOf };
        command.SetAction(parsed => (int)LakeWork.Do(parsed, surroundings, lake =>
        {
            var table = LakeWork.Get(lake, parsed.GetValue(name)!, parsed.GetValue(asOf));
            var details = new LakeTableDetails(
                TablesCommand.Line(table),
                Path.Combine(parsed.GetValue(LakeOptions.Lake)!, table.Name.ToString()),
                table.PartitionColumns,
                // As queries see times: in UTC, without a zone.
                [.. table.Columns.Select(column => (column.Name, column.DeltaType == "timestamp" ? "TIMESTAMP" : column.DuckDbType, column.DeltaType))]);
            return LakeWork.Show(surroundings, console => LakeTableConsole.Write(details, console));
        }));
        return command;
    }
}
