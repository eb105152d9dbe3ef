using System.CommandLine;
using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Cli.Commands;

/// <summary><c>ccq expectations [NAME]</c>: the vocabulary, from the expectations' own documentation.</summary>
internal static class ExpectationsCommand
{
    private static readonly Argument<string?> _name = new("NAME")
    {
        Description = "One expectation to tell all about; without it, all of them in a line each.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("expectations", "Tells what can be expected.") { _name };
        command.SetAction(parsed => (int)Run(parsed.GetValue(_name), parsed.InvocationConfiguration.Output, surroundings.Error));
        return command;
    }

    private static ExitCode Run(string? name, TextWriter output, TextWriter error)
    {
        if (name is null)
        {
            output.Write(VocabularyText.All());
            return ExitCode.Success;
        }

        if (ExpectationCatalogue.Find(name) is not { } kind)
        {
            error.WriteLine($"ccq: there is no expectation '{name}'{ExpectationCatalogue.Hint(name)}");
            return ExitCode.Usage;
        }

        output.Write(VocabularyText.Of(kind));
        return ExitCode.Success;
    }
}
