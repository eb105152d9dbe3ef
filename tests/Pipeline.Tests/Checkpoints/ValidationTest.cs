using System.Text;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Checkpoints;
using ContactCenter.Pipeline.Tests.Drops;

namespace ContactCenter.Pipeline.Tests.Checkpoints;

/// <summary>Suites and drops in a folder of the test's own, judged by the real engine.</summary>
public abstract class ValidationTest : IDisposable
{
    private readonly Folder _folder = new();

    protected ValidationTest() => Directory.CreateDirectory(Temporary);

    protected string Root => _folder.Path;

    protected string Temporary => Path.Combine(_folder.Path, "tmp");

    /// <summary>The time of the run; null for the real one.</summary>
    protected virtual DateTimeOffset? Now => null;

    /// <summary>Whether verdicts get portraits. Default not.</summary>
    protected virtual bool WithPortraits => false;

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected void Given(string name, string text) => _folder.Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Judges the suites at some paths of the folder, <c>suites</c> unless said.</summary>
    protected ValidationResult Validate(IProgress<ValidationProgress>? progress = null, CancellationToken cancel = default, params string[] paths)
    {
        using var validation = new Validation(new()
        {
            Mask = PiiMask.FromKey("key"),
            Clock = Now is { } now ? new StillClock(now) : TimeProvider.System,
            TemporaryFolder = Temporary,
            WithPortraits = WithPortraits,
            Progress = progress,
        });
        var suites = Read(paths);
        suites.Faults.ShouldBeEmpty();
        return validation.Run(suites, cancel);
    }

    /// <summary>What is wrong with the suites.</summary>
    protected IEnumerable<string> Faults() => Read([]).Faults.Select(fault => fault.ToString().Replace(Root, "ROOT"));

    /// <summary>The rules that could not be evaluated, each with its reason.</summary>
    protected IEnumerable<string> Errors(ValidationResult result)
        => from suite in result.Suites
           from rule in suite.Results
           where rule.Outcome == Outcome.Errored
           select $"{rule.Id}: {rule.Error!.Message.Replace(Root, "ROOT")}";

    private SuiteSet Read(string[] paths)
        => SuiteReader.Read([.. (paths.Length == 0 ? ["suites"] : paths).Select(path => Path.Combine(Root, path))], new());
}
