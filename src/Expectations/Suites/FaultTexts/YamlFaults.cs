using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Suites.FaultTexts;

/// <summary>What is said of files and of YAML.</summary>
internal static class YamlFaults
{
    public static Fault NoSuchPath(string path)
        => FaultCodes.NothingFound.At(new(path, 1, 1), "there is no such file or folder");

    public static Fault NoSuites(string folder)
        => FaultCodes.NothingFound.At(new(folder, 1, 1), "the folder holds no suite; expected .yaml or .yml files whose names don't start with '.' or '_'");

    public static Fault NotASuiteFile(string path)
        => FaultCodes.NothingFound.At(new(path, 1, 1), "a suite's file name ends in .yaml or .yml");

    public static Fault NoPaths()
        => FaultCodes.NothingFound.At(new("suites", 1, 1), "no path is given; expected suite files or folders of suites");

    public static Fault Unreadable(string file, string why)
        => FaultCodes.Unreadable.At(new(file, 1, 1), $"the file can't be read: {why}");

    public static Fault NotUtf8(SourceMark place)
        => FaultCodes.Unreadable.At(place, "the file is not UTF-8; save it as UTF-8");

    public static Fault Tab(SourceMark place)
        => FaultCodes.NotYaml.At(place, "the line is indented with a tab; YAML is indented with spaces");

    public static Fault NotYaml(SourceMark place, string problem, string line)
        => FaultCodes.NotYaml.At(place, $"this is not YAML: {FirstLower(problem.TrimEnd('.'))}{Hint(problem, line)}");

    public static Fault Empty(SourceMark place, string kind)
        => FaultCodes.EmptyFile.At(place, $"the file is empty; expected a {kind}, which starts with `{kind}: NAME`");

    public static Fault SecondDocument(SourceMark place, string kind)
        => FaultCodes.SecondDocument.At(place, $"a second YAML document starts here; expected one {kind} a file, so write this one in a file of its own");

    public static Fault KeyTwice(SourceMark place, string key, SourceMark first)
        => FaultCodes.KeyTwice.At(place, $"'{key}' stands here a second time; the first is at line {first.Line}");

    public static Fault MergeKey(SourceMark place)
        => FaultCodes.NotSupported.At(place, "merge keys (<<) are not supported; write the entries out, or use an alias for a whole value");

    public static Fault KeyIsNoText(SourceMark place, string what)
        => FaultCodes.NotSupported.At(place, $"a key is {what}; expected text");

    public static Fault UnknownTag(SourceMark place, string tag)
        => FaultCodes.NotSupported.At(place, $"the tag {tag} is not supported; text that starts with ! is written in quotes");

    public static Fault UnknownAlias(SourceMark place, string alias, IEnumerable<string> known)
        => FaultCodes.NotSupported.At(
            place,
            $"the alias *{alias} has no anchor &{alias} that ends before it{Nearest.Hint(alias, known)}; text that starts with * is written in quotes");

    public static Fault TooDeep(SourceMark place, int most)
        => FaultCodes.NotSupported.At(place, $"the nesting is deeper than {most} levels");

    public static Fault TooLarge(SourceMark place, long most)
        => FaultCodes.NotSupported.At(place, $"the file holds more than {most} values, aliases counted as what they stand for");

    public static Fault BadVariable(SourceMark place)
        => FaultCodes.BadVariable.At(place, "after ${ the name of a variable is expected, then }; to write ${ itself, write $${");

    public static Fault UnknownVariable(SourceMark place, string name, IEnumerable<string> parameters)
        => FaultCodes.BadVariable.At(
            place,
            $"the variable {name} is neither a parameter nor set in the environment{Nearest.Hint(name, parameters)} (give it with --param {name}=VALUE)");

    private static string FirstLower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    private static string Hint(string problem, string line)
    {
        if (problem.Contains("flow", StringComparison.OrdinalIgnoreCase) && line.Contains("${", StringComparison.Ordinal))
            return "; within [ ] and { } a variable ${NAME} stands in quotes and is text; to have it typed, write the list or mapping in lines";
        return problem.Contains("mapping", StringComparison.OrdinalIgnoreCase)
            ? "; look at the indentation here and on the line before, and put text that holds ': ' in quotes"
            : "";
    }
}
