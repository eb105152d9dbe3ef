using ContactCenter.Reports.Console.Runs;
using ContactCenter.Reports.Html.History;

namespace ContactCenter.Reports.Html.Pages.Tables;

/// <summary>The command that judges a table again, as the user can type it in the folder in which the run began.</summary>
internal static class ReproducingCommand
{
    public static string Of(DocsRun run, DocsTable table)
    {
        var data = run.Data is { } root ? $" --data {Commands.Word(root)}" : "";
        return $"ccq validate {Commands.Word(table.Suite.File)}{data}{(run.Lake is { } lake ? Commands.LakeOption(lake) : "")}";
    }
}
