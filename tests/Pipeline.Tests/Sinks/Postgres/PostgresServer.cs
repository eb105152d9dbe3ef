using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ContactCenter.Pipeline.Tests.Sinks.Postgres;

/// <summary>A PostgreSQL server of these tests' own, in a temporary folder on a free port. It needs Debian's package <c>postgresql</c>, or initdb on the PATH.</summary>
public sealed class PostgresServer : IDisposable
{
    public const string Password = "s3cret; it's=1";

    // Short: a socket's path has at most 107 bytes.
    private readonly string _folder = Directory.CreateTempSubdirectory("ccq-pg-").FullName;
    private readonly string? _programs = Programs();
    private readonly int _port = FreePort();

    public PostgresServer()
    {
        if (_programs is null)
            return;
        var passwordFile = Path.Combine(_folder, "password");
        File.WriteAllText(passwordFile, Password + "\n");
        AsServerUser("chown", "-R", ServerUser, _folder, asRoot: true);
        AsServerUser(Path.Combine(_programs, "initdb"), "-D", Data, "-U", "ccq", "-E", "UTF8", "--no-locale", "-A", "scram-sha-256", $"--pwfile={passwordFile}", "--no-sync");
        AsServerUser(Path.Combine(_programs, "pg_ctl"), "-D", Data, "-w", "-l", Path.Combine(_folder, "log"), "-o", $"-p {_port} -h 127.0.0.1 -k {_folder} -c fsync=off", "start");
    }

    private string Data => Path.Combine(_folder, "data");

    private static string ServerUser => "postgres";

    /// <summary>The settings of a connection to a database of the server. Skips the test where there is no server, unless CCQ_REQUIRE_SERVERS=1: then it fails.</summary>
    public NpgsqlConnectionStringBuilder Settings(string database = "postgres")
    {
        if (_programs is null)
        {
            const string Missing = "PostgreSQL is not installed: apt-get install postgresql";
            if (Environment.GetEnvironmentVariable("CCQ_REQUIRE_SERVERS") == "1")
                Assert.Fail(Missing);
            Assert.Skip(Missing);
        }

        return new() { Host = "127.0.0.1", Port = _port, Username = "ccq", Password = Password, Database = database, Pooling = false };
    }

    /// <summary>Runs a statement and gives its first value.</summary>
    public object? Query(string sql, string database = "postgres")
    {
        using var connection = new NpgsqlConnection(Settings(database).ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }

    public void Dispose()
    {
        if (_programs is not null)
            AsServerUser(Path.Combine(_programs, "pg_ctl"), "-D", Data, "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private static string? Programs()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').ToList();
        if (Directory.Exists("/usr/lib/postgresql"))
            folders.AddRange(Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Reverse().Select(version => Path.Combine(version, "bin")));
        return folders.Find(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    // The server refuses to run as root.
    private static void AsServerUser(string program, params string[] arguments) => AsServerUser(program, arguments, asRoot: false);

    private static void AsServerUser(string program, string a, string b, string c, bool asRoot) => AsServerUser(program, [a, b, c], asRoot);

    private static void AsServerUser(string program, string[] arguments, bool asRoot)
    {
        var isRoot = Environment.UserName == "root";
        if (asRoot && !isRoot)
            return;
        var start = isRoot && !asRoot ? new ProcessStartInfo("runuser", ["-u", ServerUser, "--", program, .. arguments]) : new ProcessStartInfo(program, arguments);

        // The server goes on holding what it inherits: a pipe that it held would never end.
        var log = Path.GetTempFileName();
        var shell = new ProcessStartInfo("sh", ["-c", "out=$1; shift; exec \"$@\" >\"$out\" 2>&1 </dev/null", "sh", log, start.FileName, .. start.ArgumentList]) { WorkingDirectory = "/" };
        using var process = Process.Start(shell)!;
        process.WaitForExit();
        var said = File.ReadAllText(log);
        File.Delete(log);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} exited {process.ExitCode}: {said}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>Tests that share one server, each with a database of its own.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresTests : ICollectionFixture<PostgresServer>
{
    public const string Name = "PostgreSQL";
}
