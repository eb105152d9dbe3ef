using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Pipeline.Sinks;

namespace ContactCenter.Pipeline.Tests.Sinks.Postgres;

public class A_copy_that_can_not_be_made(PostgresServer server) : PostgresTest(server)
{
    private const string Kept = "The table there, if there was one, is as it was.";
    private const string SayPassword = "Set it in the environment variable PGPASSWORD, or in a file that PGPASSFILE names.";

    private string Start => $"expected to write customer_courier.conversations into the database '{Database}' on 127.0.0.1:{Settings.Port}, found: ";

    [Fact]
    public void for_a_NUL_character_says_which_column_and_row_and_keeps_the_former_rows()
    {
        Write(Table("SELECT 1 AS id, 'old' AS note", "id")).Fault.ShouldBeNull();

        Fault(Write(Table("SELECT i AS id, CASE WHEN i = 3 THEN 'a' || chr(0) ELSE 'x' END AS note FROM range(1, 6) AS t(i)", "id"))).ShouldBe(
            $"{Start}column note, row 3 in the order of id: a text with a NUL character, which PostgreSQL can't store. Find such rows with "
            + $"SELECT * FROM gold.conversations WHERE contains(\"note\", chr(0)), and take the character out in the SQL that makes the table. {Kept}");
        Rows().ShouldBe("(1,old)");
    }

    [Fact]
    public void for_a_wrong_password_says_where_to_set_it()
        => Fault(Write(Some, Changed(s => s.Password = "wr0ng"))).ShouldBe($"{Start}the server refuses the password of the user 'ccq'. {SayPassword} {Kept}");

    [Fact]
    public void for_no_password_says_where_to_set_it()
        => Fault(Write(Some, Changed(s => { s.Remove("Password"); s.Passfile = "/dev/null"; }))).ShouldBe($"{Start}the server wants a password of the user 'ccq', and none was given. {SayPassword} {Kept}");

    [Fact]
    public void for_a_missing_database_says_how_to_make_it()
        => Fault(Write(Some, Changed(s => s.Database = "nowhere")))
            .ShouldBe($"{Start.Replace(Database, "nowhere")}there is no such database. Make it (createdb nowhere), or correct Database. {Kept}");

    [Fact]
    public void where_nobody_listens_says_so()
        => Fault(Write(Some, Changed(s => s.Port = 1))).ShouldBe($"{Start.Replace($":{Settings.Port}", ":1")}nobody listens there. Start the server, or correct Host and Port. {Kept}");

    [Fact]
    public void where_there_is_no_host_says_so()
        => Fault(Write(Some, Changed(s => s.Host = "no-such-host.invalid")))
            .ShouldBe($"{Start.Replace("127.0.0.1", "no-such-host.invalid")}there is no host of that name. Correct Host. {Kept}");

    [Fact]
    public void for_lack_of_privileges_says_which()
    {
        var role = $"r{Database}";
        Query($"CREATE ROLE {role} LOGIN PASSWORD 'other'");

        Fault(Write(Some, Changed(s => (s.Username, s.Password) = (role, "other")))).ShouldBe(
            $"{Start}the user '{role}' may not: permission denied for database {Database}. It needs CREATE on the database (for the schema), and must own the table when it is there already. {Kept}");
    }

    [Fact]
    public void where_a_view_reads_a_column_that_is_gone_says_what_to_do()
    {
        Write(Table("SELECT 1 AS id, 'old' AS note", "id")).Fault.ShouldBeNull();
        Query("CREATE VIEW public.seen AS SELECT note FROM customer_courier.conversations");

        Fault(Write(Table("SELECT 2 AS id", "id"))).ShouldBe(
            $"{Start}the columns of the table have changed, and views stand in the way: cannot drop column note of table customer_courier.conversations because other objects depend on it. "
            + $"Drop the views that read customer_courier.conversations, run again, and make them anew. {Kept}");
        Rows().ShouldBe("(1,old)");
    }

    [Fact]
    public void over_the_table_of_someone_else_leaves_it_alone()
    {
        Query("CREATE SCHEMA customer_courier; CREATE TABLE customer_courier.conversations (id int); INSERT INTO customer_courier.conversations VALUES (7)");

        Fault(Write(Some)).ShouldBe(
            $"{Start}a table of that name that ccq did not make. Rename it; or give it to ccq, which then replaces all its rows: "
            + $"COMMENT ON TABLE \"customer_courier\".\"conversations\" IS 'Written by ccq'. {Kept}");
        Rows().ShouldBe("(7)");

        Query("COMMENT ON TABLE customer_courier.conversations IS 'Written by ccq'");
        Write(Some).Fault.ShouldBeNull();
        Rows().ShouldBe("(1)");
    }

    [Fact]
    public async Task because_it_was_cancelled_leaves_the_former_rows()
    {
        Write(Some).Fault.ShouldBeNull();
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(400));
        var endless = Some with { Relation = "(SELECT range AS id FROM range(100_000_000))", Columns = [new("id", "BIGINT")], Key = [] };

        await Should.ThrowAsync<OperationCanceledException>(() => Task.Run(() => Sink().Write(endless, DuckDb, cancel.Token), Cancel));

        Rows().ShouldBe("(1)");
    }

    [Fact]
    public async Task because_it_was_cancelled_while_it_waited_for_another_writer_leaves_the_former_rows()
    {
        Write(Some).Fault.ShouldBeNull();
        using var other = new Npgsql.NpgsqlConnection(Settings.ConnectionString);
        await other.OpenAsync(Cancel);
        using var holding = await other.BeginTransactionAsync(Cancel);
        using (var hold = new Npgsql.NpgsqlCommand("LOCK TABLE customer_courier.conversations", other))
            await hold.ExecuteNonQueryAsync(Cancel);
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(400));

        await Should.ThrowAsync<OperationCanceledException>(() => Task.Run(() => Sink().Write(Some, DuckDb, cancel.Token), Cancel));
    }

    private TableToSink Some => Table("SELECT 1 AS id", "id");

    private Npgsql.NpgsqlConnectionStringBuilder Changed(Action<Npgsql.NpgsqlConnectionStringBuilder> change)
    {
        var settings = Settings;
        change(settings);
        return settings;
    }

    private static string Fault(SinkResult result)
    {
        result.Rows.ShouldBe(0);
        var told = result.ToString();
        told.ShouldNotContain("s3cret");
        told.ShouldNotContain("wr0ng");
        return result.Fault.ShouldNotBeNull();
    }
}
