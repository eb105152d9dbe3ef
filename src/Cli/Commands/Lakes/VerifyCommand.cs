using System.CommandLine;
using System.Globalization;
using ContactCenter.Expectations.Results;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Lake.Queries;
using ContactCenter.Reports.Console.Lakes;

namespace ContactCenter.Cli.Commands.Lakes;

/// <summary><c>ccq lake verify</c>: looks for damage.</summary>
internal static class VerifyCommand
{
    public static Command Create(Surroundings surroundings, CancellationToken cancel)
    {
        var command = new Command("verify", "Reads every publication, commit and file of the lake and tells all damage. Exits 1 when there is any. Changes nothing.") { LakeOptions.Lake };
        command.SetAction(parsed => (int)LakeWork.Do(parsed, surroundings, lake => Verify(lake, surroundings, cancel)));
        return command;
    }

    private static ExitCode Verify(DeltaLake lake, Surroundings surroundings, CancellationToken cancel)
    {
        if (!MemoryLimit.TryGet(surroundings, out var memoryLimit))
            return ExitCode.Usage;
        using var engine = new LakeEngine(surroundings.TemporaryFolder, memoryLimit);
        var result = lake.Verify(engine.Connection, cancel);
        var lookedAt = string.Create(CultureInfo.InvariantCulture, $"{result.Tables:N0} tables, {result.Commits:N0} commits and {result.Files:N0} files of {result.Bytes:N0} bytes");
        List<(bool, string, string)> findings = [.. result.Findings.Select(finding => (finding.IsDamage, finding.Where, $"expected {finding.Expected}, found {finding.Found}"))];
        return LakeWork.Show(surroundings, console => LakeFindingsConsole.Write(findings, lookedAt, console), result.IsHealthy ? ExitCode.Success : ExitCode.Unmet);
    }
}
