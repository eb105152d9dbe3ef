using Npgsql;

namespace ContactCenter.Pipeline.Sinks.Postgres;

/// <summary>A connection as libpq and most hosts of databases write it: <c>postgresql://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=require</c>.</summary>
internal static class PostgresUri
{
    private static readonly Dictionary<string, string> _names = new(StringComparer.Ordinal)
    {
        ["sslmode"] = "SSL Mode",
        ["sslrootcert"] = "Root Certificate",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["application_name"] = "Application Name",
        ["connect_timeout"] = "Timeout",
        ["options"] = "Options",
        ["passfile"] = "Passfile",
        ["host"] = "Host",
        ["port"] = "Port",
        ["user"] = "Username",
        ["password"] = "Password",
        ["dbname"] = "Database",
    };

    /// <summary>Reads the URI into <paramref name="settings"/>.</summary>
    /// <returns>What is wrong with it, without any part of it; null when nothing is.</returns>
    public static string? Read(string text, NpgsqlConnectionStringBuilder settings)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri))
            return "it is not a valid URI (letters such as '/', '#' and '@' in a password are written %2F, %23, %40)";

        settings.Host = uri.Host.Length == 0 ? null : uri.Host;
        if (uri.Port > 0)
            settings.Port = uri.Port;
        var user = uri.UserInfo.Split(':', 2);
        if (user[0].Length > 0)
            settings.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1)
            settings.Password = Uri.UnescapeDataString(user[1]);
        if (uri.AbsolutePath.Length > 1)
            settings.Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]);

        foreach (var part in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = part.Split('=', 2);
            if (pair.Length < 2 || !_names.TryGetValue(pair[0], out var name))
                return $"it has a parameter behind '?' that is not one of {string.Join(", ", _names.Keys.Order(StringComparer.Ordinal))}";
            if (PostgresTarget.Set(settings, name, Uri.UnescapeDataString(pair[1])) is { } fault)
                return fault;
        }

        return null;
    }
}
