using System.Text.Json;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.GxCases;

/// <summary>Writes a case's expectation as a suite, and has it read.</summary>
internal static class CaseSuite
{
    // How to run and to report, which is no part of what is expected.
    private static readonly string[] _notExpected = ["result_format", "catch_exceptions", "include_config", "auto"];

    public static SuiteSet Read(Case it)
    {
        var kwargs = it.Kwargs.EnumerateObject()
            .Where(kwarg => !_notExpected.Contains(kwarg.Name))
            .Select(kwarg => $"{JsonSerializer.Serialize(kwarg.Name)}: {kwarg.Value.GetRawText()}");

        // JSON is YAML. Parquet has types of its own, as the case's table has.
        var yaml = $$"""
            suite: gx_case
            data: case.parquet
            expectations:
              - {{it.Expectation}}: { {{string.Join(", ", kwargs)}} }
            """;
        return SuiteReader.ReadText(yaml, "case.yaml", new());
    }
}
