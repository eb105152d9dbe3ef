using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.Checks;
using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.Files;
using ContactCenter.Expectations.Suites.Validation;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites;

/// <summary>Reads suites from YAML files. All faults of all files are found at once, and no data is read.</summary>
public sealed class SuiteReader
{
    private readonly SuiteReaderOptions _options;
    private readonly Variables _variables;

    private SuiteReader(SuiteReaderOptions options)
    {
        _options = options;
        _variables = new(options.Parameters, options.Environment);
    }

    /// <summary>Reads suites.</summary>
    /// <param name="paths">Files, and folders in which every <c>.yaml</c> and <c>.yml</c> file is a suite unless its name starts with <c>.</c> or <c>_</c>.</param>
    /// <param name="options">What reading needs from outside.</param>
    public static SuiteSet Read(IReadOnlyList<string> paths, SuiteReaderOptions options)
    {
        var reader = new SuiteReader(options);
        var faults = new FaultList();

        IReadOnlyList<SuiteFile> files = [.. SuiteFiles.Find(paths, faults).Select(file => file.Below(options.UnshownFolder))];
        var suites = files.Select(f => reader.Suite(f, faults)).OfType<BoundSuite>().ToList();
        UniqueNames.Check(suites, faults);
        var referenced = new References(suites, reader.Suite).Check(faults);

        return new([.. suites.Select(s => s.Suite)], [.. referenced.Select(s => s.Suite)], faults.Sorted());
    }

    /// <summary>Reads the text of one suite that stands in no file yet; its references are not followed.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="file">The name to show as its file.</param>
    /// <param name="options">What reading needs from outside.</param>
    public static SuiteSet ReadText(string text, string file, SuiteReaderOptions options)
    {
        var faults = new FaultList();
        var bound = new SuiteReader(options).Suite(new(file, Path.GetFullPath(file)), text, faults);
        return new(bound is null ? [] : [bound.Suite], [], faults.Sorted());
    }

    private BoundSuite? Suite(SuiteFile file, FaultList faults)
        => TextFile.Read(file.Shown, file.FullPath, faults) is { } text ? Suite(file, text, faults) : null;

    private BoundSuite? Suite(SuiteFile file, string text, FaultList faults)
    {
        if (YamlReader.Read(file.Shown, text.TrimStart('\uFEFF'), _variables, faults, SuiteDocumentReader.Kind) is not { } root)
            return null;
        if (SuiteDocumentReader.Read(file, root, faults) is not { } document)
            return null;
        faults.AddRange(SuiteDocumentValidator.Faults(document));

        var suite = SuiteBinder.Bind(document, _options.DataRoot, faults);
        ColumnKindCheck.Run(suite, faults);
        return suite;
    }
}
