using System.Text;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Profiles;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Checkpoints;
using ContactCenter.Pipeline.Profiling;
using ContactCenter.Pipeline.Tests.Drops;

namespace ContactCenter.Pipeline.Tests.Profiling;

/// <summary>Drops in a folder of the test's own, profiled by the real engine.</summary>
public abstract class ProfilingTest : IDisposable
{
    private readonly Folder _folder = new();

    protected ProfilingTest() => Directory.CreateDirectory(Temporary);

    protected string Root => _folder.Path;

    private string Temporary => Path.Combine(Root, "tmp");

    private ValidationSettings Settings => new() { Mask = PiiMask.FromKey("key"), Clock = TimeProvider.System, TemporaryFolder = Temporary };

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected void Given(string name, string text) => _folder.Write(name, Encoding.UTF8.GetBytes(text));

    protected void Given(string name, byte[] bytes) => _folder.Write(name, bytes);

    /// <summary>A CSV file with a header and lines.</summary>
    protected void GivenRows(string name, string header, IEnumerable<string> rows) => Given(name, $"{header}\n{string.Join('\n', rows)}\n");

    /// <summary>Profiles drops, each named <c>name</c> after its file; they must be readable and their proposals hold.</summary>
    protected IReadOnlyList<ProfiledTable> Profile(params string[] data)
    {
        var result = Result(data);
        result.Faults.ShouldBeEmpty();
        Directory.EnumerateFileSystemEntries(Temporary).ShouldBeEmpty("temporary files are left behind");
        return result.Tables;
    }

    protected ProfileResult Result(params string[] data) => ResultIn(Root, data);

    protected ProfileResult ResultIn(string root, params string[] data)
    {
        using var profiler = new DropProfiler(Settings);
        return profiler.Run([.. data.Select(path => new ProfileSource(Path.GetFileName(path).Split('.')[0], path, root))], default);
    }

    protected ColumnProfile Column(string data, string name) => Profile(data)[0].Profile.Columns.Single(column => column.Name == name);

    /// <summary>The lines of a column in the proposed suite, without indentation and comments.</summary>
    protected static IReadOnlyList<string> Rules(ProfiledTable table, string column)
        => [.. Lines(table, column).Select(line => line.Split("  # ")[0])];

    /// <summary>The lines of a column with their comments.</summary>
    protected static IReadOnlyList<string> Lines(ProfiledTable table, string column)
        => [.. table.Suite.Split('\n').SkipWhile(line => line != $"  {column}:").Skip(1).TakeWhile(line => line.StartsWith("    ")).Select(line => line.Trim())];

    /// <summary>Judges data by a proposed suite.</summary>
    protected ValidationResult Judge(string suite, string root)
    {
        var path = Path.Combine(Root, "judged", "suite.yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, suite);
        var suites = SuiteReader.Read([path], new() { DataRoot = root });
        suites.Faults.ShouldBeEmpty();
        using var validation = new Validation(Settings);
        return validation.Run(suites, default);
    }
}
