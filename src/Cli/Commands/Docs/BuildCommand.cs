using System.CommandLine;
using System.Text;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Cli.Commands.Docs;

/// <summary><c>ccq docs build [DIR]</c>: makes the pages again from the history that the folder keeps.</summary>
internal static class BuildCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("build", "Makes the pages again from the history in their folder: what is missing, or was made by another version of ccq.")
        {
            DocsOptions.Folder,
            DocsOptions.Lake,
        };
        command.SetAction(parsed => (int)Build(parsed, surroundings));
        return command;
    }

    private static ExitCode Build(ParseResult parsed, Surroundings surroundings)
    {
        if (DocsOptions.Find(parsed, surroundings) is not { } docs)
            return ExitCode.Usage;
        try
        {
            var written = docs.Build();
            var line = $"{docs.FirstPage}: {(written == 0 ? "up to date" : written == 1 ? "1 file written" : $"{written:N0} files written")}\n";
            return surroundings.TryPrint(output => output.Write(Encoding.UTF8.GetBytes(line))) ? ExitCode.Success : ExitCode.Unreadable;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            surroundings.Error.WriteLine($"ccq: {docs.FirstPage}: the pages could not be made: {e.Message}");
            return ExitCode.Unreadable;
        }
    }
}
