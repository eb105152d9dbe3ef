using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using ContactCenter.Expectations.Suites;
using Npgsql;

namespace ContactCenter.Pipeline.Sinks.Postgres;

/// <summary>A database to connect to. Its text is the server and the database only, so that no message can hold the password.</summary>
internal sealed class PostgresTarget
{
    private readonly NpgsqlConnectionStringBuilder _settings;

    private PostgresTarget(NpgsqlConnectionStringBuilder settings) => _settings = settings;

    public string Server => $"{_settings.Host}:{_settings.Port}";

    public string Database => _settings.Database ?? _settings.Username ?? "";

    public string User => _settings.Username ?? Environment.UserName;

    /// <summary>A new connection, not open yet.</summary>
    public NpgsqlConnection Connection() => new(_settings.ConnectionString);

    public override string ToString() => $"{Server}/{Database}";

    /// <summary>Reads settings as Npgsql writes them, or a URI as libpq does.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PostgresTarget? target, [NotNullWhen(false)] out string? fault)
    {
        target = null;
        var isUri = text.StartsWith("postgres://", StringComparison.Ordinal) || text.StartsWith("postgresql://", StringComparison.Ordinal);
        var settings = new NpgsqlConnectionStringBuilder();
        fault = isUri ? PostgresUri.Read(text, settings) : ReadSettings(text, settings);
        if (fault is null && string.IsNullOrEmpty(settings.Host))
            fault = "it names no host";
        if (fault is not null)
            return false;

        // One connection for one run: nothing to pool. A copy takes as long as it takes; the user can cancel it.
        settings.Pooling = false;
        settings.CommandTimeout = 0;
        settings.ApplicationName ??= "ccq";
        target = new(settings);
        return true;
    }

    /// <summary>Sets one setting.</summary>
    /// <returns>What is wrong with it; null when nothing is. The setting's name and value are never told: either may be a piece of a password.</returns>
    public static string? Set(NpgsqlConnectionStringBuilder settings, string name, string value)
    {
        try
        {
            settings[name] = value;
            return null;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or NotSupportedException)
        {
            var known = settings.ContainsKey(name);
            var nearest = Nearest.Of(name, ["Host", "Port", "Database", "Username", "Password", "Passfile", "SSL Mode", "Timeout"]);
            return known ? $"its setting {nearest ?? "of that kind"} has a value that can't be used"
                : nearest is null ? "it has a setting that is unknown" : $"it has a setting that is unknown; did you mean '{nearest}'?";
        }
    }

    private static string? ReadSettings(string text, NpgsqlConnectionStringBuilder settings)
    {
        var read = new DbConnectionStringBuilder();
        try
        {
            read.ConnectionString = text;
        }
        catch (ArgumentException)
        {
            return "it is not a list of NAME=VALUE with ';' between (a value with ';' or '=' in it needs quotes around it)";
        }

        foreach (string name in read.Keys)
        {
            if (Set(settings, name, (string)read[name]) is { } fault)
                return fault;
        }

        return null;
    }
}
