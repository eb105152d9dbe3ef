using System.Diagnostics;

namespace ContactCenter.DuckDb.Tests.Leaks;

[Collection(nameof(Alone))]
public class A_hundred_thousand_rounds
{
    [Fact]
    public void of_open_query_close_leave_nothing_behind()
    {
        using var source = new DuckDbDataSource("threads=1");
        for (var i = 0; i < 10_000; i++)
            Round(source, i);

        var before = WorkingSet();
        for (var i = 0; i < 100_000; i++)
            Round(source, i);

        (WorkingSet() - before).ShouldBeLessThan(24 << 20);
    }

    [Fact]
    public void of_whole_databases_leave_nothing_behind_either()
    {
        for (var i = 0; i < 200; i++)
            WholeDatabase(i);

        var before = WorkingSet();
        for (var i = 0; i < 600; i++)
            WholeDatabase(i);

        (WorkingSet() - before).ShouldBeLessThan(48 << 20);
    }

    /// <summary>One connection, and one of the ways in which a query ends.</summary>
    private static void Round(DuckDbDataSource source, int i)
    {
        using var connection = source.OpenConnection();
        using var command = new DuckDbCommand("SELECT i, 'a text of more than twelve bytes ' || $1 FROM range(3000) r(i)", connection);
        command.Parameters.AddValue(i);
        switch (i % 10)
        {
            case 0 or 5 or 6 or 7 or 8:
                command.CommandText = "SELECT $1";
                command.ExecuteScalar().ShouldBe(i);
                break;
            case 1:
                // Left half-way.
                using (var reader = command.ExecuteReader())
                    reader.Read().ShouldBeTrue();
                break;
            case 2:
                command.CommandText = "SELECT error('round ' || $1)";
                Should.Throw<DuckDbException>(command.ExecuteScalar);
                break;
            case 3:
                command.CommandText = "FROM nowhere";
                Should.Throw<DuckDbException>(() => command.ExecuteNonQuery());
                break;
            default:
                // Closed under the reader.
                command.ExecuteReader().Read().ShouldBeTrue();
                connection.Close();
                break;
        }
    }

    private static void WholeDatabase(int i)
    {
        using var connection = new DuckDbConnection("threads=1");
        connection.Open();
        connection.Execute("CREATE TABLE t(a INTEGER, b VARCHAR)");
        using var appender = connection.CreateAppender("t");
        appender.Append(i);
        appender.Append("a text of more than twelve bytes");
        appender.EndRow();
        appender.Close();
        using var command = new DuckDbCommand("SELECT a FROM t", connection);
        command.ExecuteScalar().ShouldBe(i);
    }

    private static long WorkingSet()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
