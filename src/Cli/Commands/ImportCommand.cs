using System.CommandLine;
using ContactCenter.Cli.Importing;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.Importing;
using ContactCenter.Reports.Imports;

namespace ContactCenter.Cli.Commands;

/// <summary><c>ccq import gx SUITE.json… [-o FOLDER|FILE.yaml]</c>: suites of Great Expectations become ours.</summary>
internal static class ImportCommand
{
    private const string SuitePlaceholder = "{suite}";

    private static readonly Argument<string[]> _files = new("SUITE.json")
    {
        Description = "Suites of Great Expectations, of version 0.x or 1.x.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "A folder, in which each suite becomes NAME.yaml, or for one suite a .yaml file. Without it one suite goes to standard output.",
        HelpName = "FOLDER|FILE.yaml",
    };

    private static readonly Option<string?> _data = new("--data")
    {
        Description = $"Where the rows are, for `data:` of the suite; {SuitePlaceholder} in it stands for the suite's name. Without it a guess is written.",
        HelpName = "PATH",
    };

    private static readonly Option<bool> _force = new("--force") { Description = "Replace files that are there already." };

    public static Command Create(Surroundings surroundings)
    {
        var gx = new Command("gx", "Turns suites of Great Expectations into suites of ccq, and tells what could not be carried over.") { _files, _output, _data, _force };
        gx.SetAction(parsed => (int)Run(parsed, surroundings));
        return new("import", "Brings suites over from other tools.") { gx };
    }

    private static ExitCode Run(ParseResult parsed, Surroundings surroundings)
    {
        var files = parsed.GetValue(_files) ?? [];
        var data = parsed.GetValue(_data);
        var target = new ImportTarget(parsed.GetValue(_output), parsed.GetValue(_force), surroundings);
        if (target.Refusal(files.Length) is { } refusal)
            return Told(surroundings, $"ccq: {refusal}");
        if (files.Length > 1 && data is not null && !data.Contains(SuitePlaceholder, StringComparison.Ordinal))
            return Told(surroundings, $"ccq: --data is for {files.Length} suites and is '{data}'; expected a path with {SuitePlaceholder} for the suite's name");

        var written = new List<(string Path, ImportedSuite Suite)>();
        var isAllRead = true;
        var isAllCarried = true;
        foreach (var file in files)
        {
            var suite = ImportFile.Read(file, data, SuitePlaceholder, surroundings.Error);
            if (suite is null || target.Write(suite, written.Select(w => w.Path)) is not { } path)
            {
                isAllRead = false;
                continue;
            }

            ImportConsole.Write(file.Replace('\\', '/'), suite, path == ImportTarget.StandardOutput ? null : path, surroundings.Error);
            isAllCarried &= suite.Lost.Count == 0;
            written.Add((path, suite));
        }

        foreach (var (path, suite) in written.Where(w => w.Path != ImportTarget.StandardOutput))
            isAllCarried &= IsSound(path, suite, surroundings.Error);
        return !isAllRead ? ExitCode.Usage : isAllCarried ? ExitCode.Success : ExitCode.Unmet;
    }

    // Read where it lies: only there it shows whether the suites that it refers to are beside it.
    private static bool IsSound(string path, ImportedSuite suite, TextWriter error)
    {
        var faults = SuiteReader.Read([path], new() { Parameters = suite.SampleParameters }).Faults;
        foreach (var fault in faults)
            ImportConsole.Line(fault.ToString(), error);
        return faults.Count == 0;
    }

    private static ExitCode Told(Surroundings surroundings, string message)
    {
        surroundings.Error.WriteLine(message);
        return ExitCode.Usage;
    }
}
