using ContactCenter.DuckDb;
using ContactCenter.Expectations.Suites.Checks;

namespace ContactCenter.Expectations.Tests.Suites;

/// <summary>Patterns and formats are checked without an engine, so the check is held to the engine here.</summary>
public sealed class What_DuckDb_refuses : IDisposable
{
    private const int Patterns = 5_000;
    private static readonly string[] _pieces =
    [
        "a", "b", "1", ".", "-", "^", "$", "|", "(", ")", "(", ")", "(?:", "(?i)", "(?P<n>", "(?=", "(?!", "[", "]", "[^", "[a-z]", "[:alpha:]", "*", "+",
        "?", "{", "}", "{2}", "{2,}", "{3,2}", "{,4}", @"\d", @"\b", @"\Z", @"\1", @"\.", @"\\", @"\pL", @"\x{41}", @"\x41", @"\Q", @"\E", "\\", @"\-", @"\w-", ",",
    ];

    private readonly DuckDbConnection _connection = new("Data Source=:memory:");

    public What_DuckDb_refuses() => _connection.Open();

    [Fact]
    public void of_regular_expressions_is_refused_before_any_data_is_read()
    {
        var random = new Random(13);
        var different = new List<string>();
        for (var i = 0; i < Patterns; i++)
        {
            var pattern = string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => _pieces[random.Next(_pieces.Length)]));
            var refused = Refuses("SELECT regexp_matches('x', $1)", pattern);
            if (refused is null != RegexSyntax.Problem(pattern) is null)
                different.Add($"{pattern}  DuckDB: {refused ?? "takes it"}  here: {RegexSyntax.Problem(pattern) ?? "takes it"}");
        }

        different.ShouldBeEmpty();
    }

    [Fact]
    public void of_time_formats_is_refused_before_any_data_is_read()
    {
        var different = new List<string>();
        for (var c = ' '; c < 127; c++)
        {
            foreach (var format in (ReadOnlySpan<string>)[$"%Y %{c}", $"%Y %-{c}"])
            {
                var refused = Refuses("SELECT try_strptime('x', $1)", format);
                if (refused is null != TimeFormat.Problem(format) is null)
                    different.Add($"{format}  DuckDB: {refused ?? "takes it"}  here: {TimeFormat.Problem(format) ?? "takes it"}");
            }
        }

        different.ShouldBeEmpty();
    }

    private string? Refuses(string sql, string argument)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql.Replace("$1", $"'{argument.Replace("'", "''", StringComparison.Ordinal)}'", StringComparison.Ordinal);
        try
        {
            command.ExecuteScalar();
            return null;
        }
        catch (DuckDbException e)
        {
            return e.Message.Split('\n')[0];
        }
    }

    public void Dispose() => _connection.Dispose();
}
