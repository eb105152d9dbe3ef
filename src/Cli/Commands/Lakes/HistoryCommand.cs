using System.CommandLine;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Reports.Console.Lakes;

namespace ContactCenter.Cli.Commands.Lakes;

/// <summary><c>ccq lake history [TABLE]</c>: the versions of a table, or the publications of the lake, the latest first.</summary>
internal static class HistoryCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var name = LakeOptions.TableOrNone();
        var command = new Command("history", "Lists the versions of a table, or the publications of the lake, the latest first.") { name, LakeOptions.Lake };
        command.SetAction(parsed => (int)LakeWork.Do(parsed, surroundings, lake =>
        {
            if (parsed.GetValue(name) is not { } meant)
            {
                List<LakePublicationLine> publications = [.. Lines(lake.Publications()).Reverse()];
                return LakeWork.Show(surroundings, console => LakeHistoryConsole.Write(publications, console));
            }

            var table = LakeWork.Get(lake.View(), meant).Name;
            List<LakeVersionLine> versions = [.. lake.History(table).Reverse().Select(Line)];
            return LakeWork.Show(surroundings, console => LakeHistoryConsole.Write(table.ToString(), versions, console));
        }));
        return command;
    }

    private static LakeVersionLine Line(TableVersion version)
        => new(version.Version, version.Time, version.Operation, version.FilesAdded, version.FilesRemoved, version.Rows, version.Publication, version.Run);

    private static IEnumerable<LakePublicationLine> Lines(IReadOnlyList<PublicationRecord> publications)
    {
        PublicationRecord? before = null;
        foreach (var publication in publications)
        {
            var changed = publication.Tables
                .Where(table => before?.Tables.TryGetValue(table.Key, out var version) != true || version != table.Value)
                .OrderBy(table => table.Key)
                .Select(table => $"{table.Key} version {table.Value}");
            yield return new(publication.Number, publication.Time, publication.Run, [.. changed]);
            before = publication;
        }
    }
}
