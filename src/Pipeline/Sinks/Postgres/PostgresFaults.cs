using System.Net.Sockets;
using Npgsql;

namespace ContactCenter.Pipeline.Sinks.Postgres;

/// <summary>What to tell of an error of the server or on the way to it: what was expected, what was found, what to do. Never the password.</summary>
internal static class PostgresFaults
{
    private const string Kept = "The table there, if there was one, is as it was.";

    public static string Of(Exception error, PostgresTarget target, PostgresTable table)
        => $"expected to write {table.Shown} into the database '{target.Database}' on {target.Server}, found: {Found(error, target, table)} {Kept}";

    private static string Found(Exception error, PostgresTarget target, PostgresTable table) => error switch
    {
        PostgresException server => OfServer(server, target, table),
        NpgsqlException { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } }
            => "nobody listens there. Start the server, or correct Host and Port.",
        NpgsqlException { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } }
            or SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }
            => "there is no host of that name. Correct Host.",
        NpgsqlException { InnerException: SocketException lost } => $"{lost.Message}. Look at the network between here and there, and correct Host and Port.",
        NpgsqlException { InnerException: TimeoutException } or TimeoutException
            => "no answer in time. Look at the network between here and there; Timeout=SECONDS in the connection waits longer.",
        NpgsqlException npgsql when npgsql.Message.Contains("password", StringComparison.OrdinalIgnoreCase)
            => $"the server wants a password of the user '{target.User}', and none was given. {SayPassword}",
        NotCopyableException value => value.Message,
        NpgsqlException { InnerException: IOException io } => $"the connection broke: {Sentence(io.Message)} Run again.",
        _ => Sentence(error.Message),
    };

    private const string SayPassword = "Set it in the environment variable PGPASSWORD, or in a file that PGPASSFILE names.";

    private static string OfServer(PostgresException server, PostgresTarget target, PostgresTable table) => server.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword => $"the server refuses the password of the user '{target.User}'. {SayPassword}",
        PostgresErrorCodes.InvalidAuthorizationSpecification
            => $"the server refuses the user '{target.User}': {Sentence(server.MessageText)} Correct Username, or let the server's pg_hba.conf admit it.",
        PostgresErrorCodes.InvalidCatalogName => $"there is no such database. Make it (createdb {target.Database}), or correct Database.",
        PostgresErrorCodes.InsufficientPrivilege
            => $"the user '{target.User}' may not: {Sentence(server.MessageText)} It needs CREATE on the database (for the schema), and must own the table when it is there already.",
        PostgresErrorCodes.DependentObjectsStillExist or PostgresErrorCodes.FeatureNotSupported when server.MessageText.Contains("column", StringComparison.Ordinal)
            => $"the columns of the table have changed, and views stand in the way: {Sentence(server.MessageText)} Drop the views that read {table.Shown}, run again, and make them anew.",
        PostgresErrorCodes.TooManyConnections => $"{Sentence(server.MessageText)} Run again when others have left.",
        PostgresErrorCodes.DiskFull => $"the server's disk is full: {Sentence(server.MessageText)}",
        _ => $"{Sentence(server.MessageText)} (SQLSTATE {server.SqlState})",
    };

    private static string Sentence(string text) => text.EndsWith('.') ? text : $"{text}.";
}
