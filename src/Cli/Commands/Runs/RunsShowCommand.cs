using System.CommandLine;
using ContactCenter.Cli.Commands.Lakes;
using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Runs;

namespace ContactCenter.Cli.Commands.Runs;

/// <summary><c>ccq runs show [ID]</c>: what one run did, as it was told at its end.</summary>
internal static class RunsShowCommand
{
    private const string Latest = "latest";

    public static Command Create(Surroundings surroundings)
    {
        var id = new Argument<string>("ID")
        {
            Description = "The id of a run, a beginning of it that no other has, or 'latest'.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => Latest,
            Validators = { LakeOptions.NeedsNames },
        };
        var command = new Command("show", "Shows what a run did. Exits 0 also when that run failed.") { id, LakeOptions.Lake, ValidateOptions.Format, ValidateOptions.Verbose };
        command.SetAction(parsed => (int)LakeWork.Do(parsed, surroundings, _ =>
        {
            if (KeptRuns.Find(parsed.GetValue(LakeOptions.Lake)!, parsed.GetValue(id)!, surroundings.Error) is not { } file)
                return ExitCode.Usage;
            if (KeptRuns.TryRead(file, surroundings.Error) is not { } run)
                return ExitCode.Unreadable;
            // The document itself: a record that is read back has lost the details of its results.
            return parsed.GetValue(ValidateOptions.Format) == "json"
                ? surroundings.TryPrint(output => output.Write(File.ReadAllBytes(file))) ? ExitCode.Success : ExitCode.Unreadable
                : LakeWork.Show(surroundings, console => RunConsole.Write(run, [], console, parsed.GetValue(ValidateOptions.Verbose)));
        }));
        return command;
    }
}
