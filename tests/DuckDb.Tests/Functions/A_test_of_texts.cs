using System.Text;

namespace ContactCenter.DuckDb.Tests.Functions;

public sealed class A_test_of_texts : InMemory
{
    [Fact]
    public void is_called_with_short_and_long_texts_and_not_with_null()
    {
        var seen = new List<string>();
        Connection.CreateTextTest("seen", utf8 =>
        {
            lock (seen)
                seen.Add(Encoding.UTF8.GetString(utf8));
            return utf8.Length > 3;
        });

        Scalar("SELECT string_agg(coalesce(CAST(seen(v) AS VARCHAR), 'null'), ' ' ORDER BY i) FROM "
            + "(VALUES (1, 'abc'), (2, NULL), (3, ''), (4, 'Zoë'), (5, 'a text of more than twelve bytes'), (6, 'twelve bytes')) t(i, v)")
            .ShouldBe("false null false true true true");
        seen.ShouldBe(["abc", "", "Zoë", "a text of more than twelve bytes", "twelve bytes"], ignoreOrder: true);
    }

    [Fact]
    public void judges_many_rows_on_several_threads()
    {
        Connection.CreateTextTest("even", utf8 => (utf8[^1] - '0') % 2 == 0);
        Scalar("SELECT count(*) FILTER (WHERE even(v)) FROM (SELECT CASE WHEN i % 10 = 3 THEN NULL ELSE CAST(i AS VARCHAR) END AS v FROM range(300000) t(i))")
            .ShouldBe(150000L);
    }

    [Fact]
    public void ends_the_query_with_the_message_of_its_exception()
    {
        Connection.CreateTextTest("fails", _ => throw new FormatException("this test can't judge"));
        Should.Throw<DuckDbException>(() => Scalar("SELECT fails('a')")).Message.ShouldBe("Invalid Input Error: this test can't judge");
        Scalar("SELECT 1").ShouldBe(1);
    }

    [Fact]
    public void is_made_once()
    {
        Connection.CreateTextTest("once", _ => true);
        Connection.CreateTextTest("once", _ => false);
        Scalar("SELECT once('a')").ShouldBe(true);
    }

    [Fact]
    public void belongs_to_its_database()
    {
        using (var other = new DuckDbConnection())
        {
            other.Open();
            other.CreateTextTest("mine", _ => true);
        }

        Should.Throw<DuckDbException>(() => Scalar("SELECT mine('a')")).ErrorType.ShouldBe(DuckDbErrorType.Catalog);
    }

    [Fact]
    public void replaces_one_that_another_connection_to_the_database_made()
    {
        using var source = new DuckDbDataSource("DataSource=:memory:");
        using var first = source.OpenConnection();
        using var second = source.OpenConnection();
        first.CreateTextTest("judge", _ => false);
        second.CreateTextTest("judge", _ => true);
        using var command = new DuckDbCommand("SELECT judge('a')", (DuckDbConnection)first);
        command.ExecuteScalar().ShouldBe(true);
    }

    [Fact]
    public void is_let_go_with_the_database()
    {
        var weak = MakeAndClose();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        weak.IsAlive.ShouldBeFalse();
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference MakeAndClose()
    {
        var marker = new object();
        using var connection = new DuckDbConnection();
        connection.Open();
        connection.CreateTextTest("kept", utf8 => marker is not null && utf8.IsEmpty);
        return new(marker);
    }
}
