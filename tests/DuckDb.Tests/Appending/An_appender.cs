using System.Globalization;
using System.Text;

namespace ContactCenter.DuckDb.Tests.Appending;

public class An_appender : InMemory
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2048)]
    [InlineData(2049)]
    [InlineData(500_000)]
    public void writes_every_row(int rows)
    {
        Connection.Execute("CREATE TABLE t(i INTEGER, short VARCHAR, long VARCHAR, maybe VARCHAR)");
        using (var appender = Connection.CreateAppender("t"))
        {
            for (var i = 0; i < rows; i++)
            {
                appender.Append(i);
                appender.Append(i.ToString(CultureInfo.InvariantCulture));
                appender.Append(Encoding.UTF8.GetBytes($"a text that is long, the {i}th ✓"));
                appender.Append(i % 3 == 0 ? null : $"{i % 5000}".PadLeft(i % 40, '-'));
                appender.EndRow();
            }

            appender.RowCount.ShouldBe(rows);
            appender.Close();
        }

        Scalar("SELECT count(*) FROM t").ShouldBe((long)rows);
        Scalar("""
            SELECT count(*) FROM t
            WHERE short != i::VARCHAR OR long != 'a text that is long, the ' || i || 'th ✓'
               OR maybe IS DISTINCT FROM CASE WHEN i % 3 != 0 THEN repeat('-', i % 40 - length((i % 5000)::VARCHAR)) || i % 5000 END
            """).ShouldBe(0L);
    }

    [Fact]
    public void writes_texts_that_are_equal_to_written_ones()
    {
        // Short texts are compared with the bytes behind them: left-overs of a longer one must not be there.
        Connection.Execute("CREATE TABLE t(a VARCHAR)");
        using (var appender = Connection.CreateAppender("t"))
        {
            for (var i = 0; i < 5000; i++)
            {
                appender.Append(i % 2 == 0 ? "a much longer text than that"u8 : "abc"u8);
                appender.EndRow();
            }

            for (var i = 0; i < 3000; i++)
            {
                appender.Append("abc");
                appender.EndRow();
            }
        }

        Scalar("SELECT count(*) FROM t WHERE a = 'abc'").ShouldBe(5500L);
        Scalar("SELECT count(DISTINCT a) FROM t").ShouldBe(2L);
    }

    [Fact]
    public void takes_texts_of_any_size()
    {
        Connection.Execute("CREATE TABLE t(a VARCHAR)");
        using (var appender = Connection.CreateAppender("t"))
        {
            for (var size = 1; size <= 1 << 24; size *= 4)
            {
                appender.Append(new string('x', size));
                appender.EndRow();
            }
        }

        Scalar("SELECT list(length(a))::VARCHAR FROM t").ShouldBe("[1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216]");
    }

    [Fact]
    public void shows_its_rows_after_a_flush()
    {
        Connection.Execute("CREATE TABLE t(a INTEGER)");
        using var appender = Connection.CreateAppender("t");
        appender.Append(1);
        appender.EndRow();
        Scalar("SELECT count(*) FROM t").ShouldBe(0L);
        appender.Flush();
        Scalar("SELECT count(*) FROM t").ShouldBe(1L);
        appender.Append(2);
        appender.EndRow();
        appender.Dispose();
        Scalar("SELECT sum(a)::INT FROM t").ShouldBe(3);
    }

    [Fact]
    public void drops_what_is_not_written_when_it_is_disposed_within_a_row()
    {
        Connection.Execute("CREATE TABLE t(a INTEGER, b INTEGER)");
        using (var appender = Connection.CreateAppender("t"))
        {
            appender.Append(1);
            appender.Append(1);
            appender.EndRow();
            appender.Append(2);
        }

        Scalar("SELECT count(*) FROM t").ShouldBe(0L);
    }

    [Fact]
    public void fills_the_other_columns_with_their_default()
    {
        Connection.Execute("CREATE TABLE t(a INTEGER, b INTEGER DEFAULT 7, c INTEGER[])");
        using (var appender = Connection.CreateAppender("t", columns: ["a"]))
        {
            appender.Append(1);
            appender.EndRow();
        }

        Scalar("SELECT (a, b, c)::VARCHAR FROM t").ShouldBe("(1, 7, NULL)");
    }

    [Fact]
    public void finds_its_table_in_a_schema()
    {
        Connection.Execute("CREATE SCHEMA raw; CREATE TABLE raw.\"odd name\"(a INTEGER)");
        using (var appender = Connection.CreateAppender("odd name", "raw", "memory"))
        {
            appender.Append(1);
            appender.EndRow();
        }

        Scalar("SELECT a FROM raw.\"odd name\"").ShouldBe(1);
    }

    [Fact]
    public void takes_part_in_a_transaction()
    {
        Connection.Execute("CREATE TABLE t(a INTEGER)");
        using (Connection.BeginTransaction())
        {
            using var appender = Connection.CreateAppender("t");
            appender.Append(1);
            appender.EndRow();
            appender.Close();
        }

        Scalar("SELECT count(*) FROM t").ShouldBe(0L);
    }
}
