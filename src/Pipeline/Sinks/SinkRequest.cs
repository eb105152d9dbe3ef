using System.Diagnostics.CodeAnalysis;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Sinks.Postgres;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Sinks;

/// <summary>A sink that was asked for on the command line, <c>--sink KIND=TARGET</c>. Its target may hold a password and is never shown.</summary>
public sealed class SinkRequest
{
    private const string Example = "for example postgres=\"Host=localhost;Database=care;Username=ccq\", the password in PGPASSWORD";

    private static readonly string[] _kinds = ["postgres"];

    private readonly PostgresTarget _target;

    private SinkRequest(PostgresTarget target) => _target = target;

    /// <summary>What kind.</summary>
    public SinkKind Kind { get; } = SinkKind.Postgres;

    /// <summary>The sink. Nothing is connected to before the first table is written.</summary>
    public ISink Open() => new PostgresSink(_target);

    /// <summary>The option without its secrets.</summary>
    public override string ToString() => $"--sink postgres: {_target}";

    /// <summary>Reads <c>KIND=TARGET</c>.</summary>
    /// <param name="text">The option's value.</param>
    /// <param name="request">The request; null when the text is none.</param>
    /// <param name="fault">What was found and what was expected, without any part of the target; null when the text is a request.</param>
    /// <returns>True when the text is a request.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out SinkRequest? request, [NotNullWhen(false)] out string? fault)
    {
        request = null;
        var equals = text.IndexOf('=');
        var kind = equals < 0 ? text : text[..equals];
        if (kind == "csv")
        {
            fault = "--sink csv: tables that name the sink csv in their pipeline are written beside their folder in the lake without this option";
            return false;
        }

        if (kind != "postgres")
        {
            // Only a plain word can't be a connection, with its password, whose kind was forgotten.
            var shown = kind.Length is > 0 and <= 20 && kind.All(char.IsAsciiLetterLower) ? $" '{kind}'" : "";
            fault = $"--sink asks for an unknown kind of sink{shown}; expected KIND=TARGET with the kind {string.Join(", ", _kinds)}{Nearest.Hint(kind, _kinds)} ({Example})";
            return false;
        }

        if (equals < 0 || equals + 1 == text.Length)
        {
            fault = $"--sink postgres has no connection after '='; expected KIND=TARGET, {Example}";
            return false;
        }

        if (!PostgresTarget.TryParse(text[(equals + 1)..], out var target, out var wrong))
        {
            fault = $"--sink postgres: {wrong}; expected settings such as Host, Port, Database, Username, or postgresql://USER@HOST/DATABASE ({Example})";
            return false;
        }

        fault = null;
        request = new(target);
        return true;
    }
}
