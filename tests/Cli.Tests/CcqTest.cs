using System.Text;
using System.Text.RegularExpressions;

namespace ContactCenter.Cli.Tests;

/// <summary>
/// A user with a folder of suites and data of their own, who runs <c>ccq</c>. Arguments that start with <c>./</c> lie in that folder, and
/// what is printed shows the folder as <c>.</c>; the clock stands still.
/// </summary>
public abstract partial class CcqTest : IDisposable
{
    private readonly Dictionary<string, string> _environment = new() { ["NO_COLOR"] = "1" };

    protected CcqTest()
    {
        // Its path has the same length wherever there is room for it, so that a line with a full path breaks at the same place.
        var path = Path.Combine(Path.GetTempPath(), $"ccq-test-{Guid.NewGuid():N}{Guid.NewGuid():N}");
        Folder = Directory.CreateDirectory(path[..Math.Max(64, path.Length - 40)]).FullName;
        TemporaryRoot = Directory.CreateDirectory(InFolder("./tmp")).FullName;
    }

    /// <summary>The user's folder.</summary>
    protected string Folder { get; }

    /// <summary>Where <c>ccq</c> puts temporary files; empty again when it is done.</summary>
    protected string TemporaryRoot { get; set; }

    /// <summary>What standard output is, where it is not to be looked at.</summary>
    protected Stream? Output { get; set; }

    /// <summary>The terminal that standard output is: so wide that hardly a line is broken. Null for a file or a pipe.</summary>
    protected int? OutputWidth { get; set; } = 1000;

    /// <summary>The terminal that standard error is; null, a file, unless said.</summary>
    protected int? ErrorWidth { get; set; }

    protected TimeProvider Clock { get; set; } = StillClock.Instance;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected void Given(string name, string text) => Given(name, Encoding.UTF8.GetBytes(text));

    protected void Given(string name, byte[] bytes)
    {
        var path = InFolder("./" + name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    protected void GivenVariable(string name, string value) => _environment[name] = value;

    /// <summary>Runs <c>ccq</c> with the arguments of a line, parted by spaces.</summary>
    protected Ended Ccq(string line, CancellationToken cancel = default) => CcqWith(line.Split(' '), cancel);

    protected Ended CcqWith(string[] args, CancellationToken cancel = default)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var surroundings = new Surroundings(Output ?? output, error, OutputWidth, ErrorWidth, _environment.GetValueOrDefault, TemporaryRoot, Clock);
        var code = CommandLine.Run([.. args.Select(InFolder)], surroundings, cancel);
        if (Directory.Exists(TemporaryRoot))
            Directory.EnumerateFileSystemEntries(TemporaryRoot).ShouldBeEmpty("temporary files are left behind");
        return new((int)code, Shown(Encoding.UTF8.GetString(output.ToArray())), Shown(error.ToString()));
    }

    /// <summary>The path of <c>./x</c>, also where it stands behind an equals sign; anything else as it is.</summary>
    protected string InFolder(string argument)
    {
        var at = argument.IndexOf('=') + 1;
        return argument.AsSpan(at).StartsWith("./") ? argument[..at] + Path.Combine(Folder, argument[(at + 2)..]) : argument;
    }

    private string Shown(string text) => RandomName().Replace(text.Replace(Folder, "."), "ccq-RANDOM");

    [GeneratedRegex(@"ccq-[a-z0-9]{8}\.[a-z0-9]{3}")]
    private static partial Regex RandomName();
}

/// <summary>How a run of <c>ccq</c> ended.</summary>
public sealed record Ended(int Code, string Output, string Error)
{
    /// <summary>The whole of what was printed and the exit code; nothing on standard error unless said.</summary>
    public void ShouldBe(int code, string output, string error = "")
        => $"{Output}--- error\n{Error}--- exit {Code}".ShouldBe($"{WithEnd(output)}--- error\n{WithEnd(error)}--- exit {code}");

    private static string WithEnd(string text) => text.Length == 0 ? "" : text + "\n";
}

/// <summary>A clock on which no time passes.</summary>
internal sealed class StillClock : TimeProvider
{
    public static StillClock Instance { get; } = new();

    public override DateTimeOffset GetUtcNow() => new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);

    public override long GetTimestamp() => 0;
}
