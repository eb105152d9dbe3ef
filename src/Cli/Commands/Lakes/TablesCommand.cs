using System.CommandLine;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Reports.Console.Lakes;

namespace ContactCenter.Cli.Commands.Lakes;

/// <summary><c>ccq lake tables</c>: what is published.</summary>
internal static class TablesCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("tables", "Lists the published tables.") { LakeOptions.Lake };
        command.SetAction(parsed => (int)LakeWork.Do(parsed, surroundings, lake =>
        {
            var view = lake.View();
            var latest = view.Time is { } time ? new LakePublicationLine(view.Number, time, view.Run!, []) : null;
            List<LakeTableLine> tables = [.. view.Tables.Select(name => Line(view.Get(name)))];
            return LakeWork.Show(surroundings, console => LakeTablesConsole.Write(tables, latest, console));
        }));
        return command;
    }

    public static LakeTableLine Line(TableSnapshot table)
        => new(table.Name.ToString(), table.Rows, table.Files.Count, table.Bytes, table.Version, table.Time);
}
