using ContactCenter.DuckDb;
using ContactCenter.Expectations.Results.Runs;
using Npgsql;

namespace ContactCenter.Pipeline.Tests.Sinks.Postgres;

public class A_copy_in_PostgreSQL(PostgresServer server) : PostgresTest(server)
{
    [Fact]
    public void holds_every_type_to_the_last_digit()
    {
        DuckDb.Execute("SET TimeZone = 'Asia/Tokyo'");
        var table = Table(
            """
            SELECT 1::TINYINT AS a_tiny, -2::SMALLINT AS b_small, 3::INTEGER AS c_int, 9223372036854775807 AS d_big, 18446744073709551615::UBIGINT AS e_ubig,
                170141183460469231731687303715884105727::HUGEINT AS f_huge, 0.5::FLOAT AS g_float, 'nan'::DOUBLE AS h_nan, 0.1::DOUBLE AS i_double, 12.50::DECIMAL(10,2) AS j_dec,
                '12345678901234567890123456789012345.678'::DECIMAL(38,3) AS k_dec, true AS l_flag, DATE '2024-02-29' AS m_day, DATE 'infinity' AS n_never,
                TIMESTAMPTZ '2024-02-29 08:01:47.123456+00' AS o_at, TIMESTAMP '2024-02-29 08:01:47' AS p_plain, 'Zürich 東京 🙂' AS q_text, '' AS r_empty, '\xFF\x00'::BLOB AS s_raw,
                'b4d2c0a0-0000-4000-8000-000000000001'::UUID AS t_uuid, [1, 2] AS u_list, TIMESTAMP_NS '2024-02-29 08:01:47.123456789' AS v_ns
            """);

        Write(table).ShouldBe(new SinkResult("postgres", "gold.conversations", $"customer_courier.conversations on 127.0.0.1:{Settings.Port}/{Database}", 1, null));

        Query("SET timezone = 'UTC'; SELECT t::text FROM customer_courier.conversations AS t").ShouldBe(
            "(1,-2,3,9223372036854775807,18446744073709551615,170141183460469231731687303715884105727,0.5,NaN,0.1,12.50,12345678901234567890123456789012345.678,"
            + "t,2024-02-29,infinity,\"2024-02-29 08:01:47.123456+00\",\"2024-02-29 08:01:47+00\",\"Zürich 東京 🙂\",\"\",\"\\\\xff00\","
            + "b4d2c0a0-0000-4000-8000-000000000001,\"[1, 2]\",\"2024-02-29 08:01:47.123456+00\")");
        Query("SELECT string_agg(format_type(atttypid, atttypmod), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'customer_courier.conversations'::regclass AND attnum > 0").ShouldBe(
            "smallint, smallint, integer, bigint, numeric(20,0), numeric(39,0), real, double precision, double precision, numeric(10,2), numeric(38,3), boolean, date, date, "
            + "timestamp with time zone, timestamp with time zone, text, text, bytea, text, text, timestamp with time zone");
    }

    [Fact]
    public void holds_nulls_of_every_type()
    {
        Write(Table("SELECT 1 AS id, NULL::BIGINT AS a, NULL::VARCHAR AS b, NULL::TIMESTAMPTZ AS c, NULL::DECIMAL(38,2) AS d, NULL::DATE AS e, NULL::BOOLEAN AS f")).Fault.ShouldBeNull();

        Rows().ShouldBe("(1,,,,,,)");
    }

    [Fact]
    public void is_replaced_whole_and_keeps_grants_indexes_and_views()
    {
        Write(Table("SELECT * FROM (VALUES (1, 'old'), (2, 'old')) AS v(id, note)", "id")).Rows.ShouldBe(2);
        Query("""
            CREATE ROLE reader; GRANT SELECT ON customer_courier.conversations TO reader; CREATE INDEX by_id ON customer_courier.conversations (id);
            CREATE VIEW public.seen AS SELECT id, note FROM customer_courier.conversations
            """);

        Write(Table("SELECT * FROM (VALUES (2, 'new'), (3, 'new')) AS v(id, note)", "id")).Rows.ShouldBe(2);

        Rows().ShouldBe("(2,new) (3,new)");
        Query("SELECT string_agg(note, ' ') FROM public.seen").ShouldBe("new new");
        Query("SELECT has_table_privilege('reader', 'customer_courier.conversations', 'SELECT')").ShouldBe(true);
        Query("SELECT count(*) FROM pg_indexes WHERE tablename = 'conversations'").ShouldBe(1L);
        Query("SELECT reltuples::int FROM pg_class WHERE relname = 'conversations'").ShouldBe(2);
        Query("DROP OWNED BY reader; DROP ROLE reader");
    }

    [Fact]
    public void follows_columns_that_come_go_and_change()
    {
        Write(Table("SELECT 1 AS id, 'gone' AS gone, 2::INTEGER AS n")).Fault.ShouldBeNull();

        Write(Table("SELECT 1 AS id, 12.5::DECIMAL(4,1) AS n, 'x' AS added")).Fault.ShouldBeNull();

        Rows().ShouldBe("(1,12.5,x)");
    }

    [Fact]
    public async Task is_seen_before_or_after_by_whoever_reads_meanwhile()
    {
        const string Thousand = "SELECT i AS id, {0} AS note FROM range(1000) AS t(i)";
        Write(Table(string.Format(null, Thousand, 0))).Fault.ShouldBeNull();
        await using var old = new NpgsqlConnection(Settings.ConnectionString);
        await old.OpenAsync(Cancel);
        await using var before = await old.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, Cancel);
        Seen(old).ShouldBe("1000 rows of 0");

        using var stop = new CancellationTokenSource();
        var wrong = Task.Run(() => Watch(stop.Token), Cancel);
        for (var i = 1; i <= 20; i++)
            Write(Table(string.Format(null, Thousand, i))).Fault.ShouldBeNull();
        await stop.CancelAsync();

        (await wrong).ShouldBeEmpty();
        Seen(old).ShouldBe("1000 rows of 0");
    }

    [Fact]
    public async Task of_runs_at_once_is_that_of_one_of_them()
    {
        var writers = Enumerable.Range(0, 4).Select(n => Task.Run(() => WriteAlone(n), Cancel));

        (await Task.WhenAll(writers)).ShouldAllBe(fault => fault == null);

        Query("SELECT count(*) || ' rows of ' || count(DISTINCT note) || ' writer' FROM customer_courier.conversations").ShouldBe("500 rows of 1 writer");
    }

    private string? WriteAlone(int writer)
    {
        using var duckdb = new DuckDbConnection("DataSource=:memory:");
        duckdb.Open();
        var table = new Pipeline.Sinks.TableToSink("customer-courier", "gold", "conversations", [new("id", "BIGINT"), new("note", "INTEGER")], $"(SELECT range AS id, {writer} AS note FROM range(500))", ["id"]);
        return Sink().Write(table, duckdb, Cancel).Fault;
    }

    private List<string> Watch(CancellationToken stop)
    {
        var wrong = new List<string>();
        using var connection = new NpgsqlConnection(Settings.ConnectionString);
        connection.Open();
        while (!stop.IsCancellationRequested)
        {
            var seen = Seen(connection);
            if (!seen.StartsWith("1000 rows of ", StringComparison.Ordinal) || seen.Contains(','))
                wrong.Add(seen);
        }

        return wrong;
    }

    private static string Seen(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand("SELECT count(*) || ' rows of ' || string_agg(DISTINCT note::text, ',') FROM customer_courier.conversations", connection);
        return (string)command.ExecuteScalar()!;
    }
}
