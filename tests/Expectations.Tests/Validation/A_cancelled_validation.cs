using System.Diagnostics;
using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Validation;

public sealed class A_cancelled_validation
{
    private const string Endless = "SELECT i AS n, i::VARCHAR AS t FROM range(10000000000) r(i)";

    private static readonly Rule _regex = Table.RuleOf(new ExpectColumnValuesToMatchRegex("t", "^[0-9]+$"));

    [Fact]
    public void Ends_within_a_second_in_the_scan()
    {
        using var table = Table.While(Endless);
        EndsAfter(TimeSpan.FromMilliseconds(300), cancel => table.JudgeAll([_regex], cancel));
    }

    [Fact]
    public void Ends_within_a_second_in_a_pass()
    {
        // The scan is over at once, the grouping is not.
        using var table = Table.While("SELECT i AS n FROM range(100) r(i)");
        var slow = new ExpectColumnValuesToBeUnique("n");
        var rule = Table.RuleOf(slow) with { RowCondition = "n + (SELECT count(*) FROM range(10000000000) s(j) WHERE hash(j) % 1000 = 1) > 0" };
        EndsAfter(TimeSpan.FromMilliseconds(300), cancel => table.JudgeAll([rule], cancel));
    }

    [Theory]
    [InlineData(1, "while the scan is being started")]
    [InlineData(2, "while the pass is being started")]
    [InlineData(3, "while the examples are being fetched")]
    public void Ends_at_whatever_statement_it_is(int statement, string when)
    {
        using var source = new CancellationTokenSource();
        var run = 0;
        using var table = Table.OfTexts("n", "1", "1", "2").SeenThrough(connection => new CountingConnection(connection, sql =>
        {
            if (!sql.StartsWith("CREATE", StringComparison.Ordinal) && ++run == statement)
                source.Cancel();
        }));
        Should.Throw<OperationCanceledException>(() => table.JudgeAll([Table.RuleOf(new ExpectColumnValuesToBeUnique("n"))], source.Token), when);
        run.ShouldBe(statement);
    }

    [Fact]
    public void Does_not_begin_when_cancelled_before()
    {
        using var table = Table.While(Endless);
        EndsAfter(TimeSpan.Zero, cancel => table.JudgeAll([_regex], cancel));
    }

    [Fact]
    public void Leaves_the_connection_usable()
    {
        using var table = Table.While("SELECT i AS n, i::VARCHAR AS t FROM range(1000000) r(i)");
        using var source = new CancellationTokenSource();
        source.CancelAfter(5);
        try
        {
            table.JudgeAll([_regex], source.Token);
        }
        catch (OperationCanceledException)
        {
            // Or it was faster.
        }

        table.JudgeAll([_regex]).Rows.ShouldBe(1_000_000);
    }

    private static void EndsAfter(TimeSpan wait, Action<CancellationToken> judge)
    {
        using var source = new CancellationTokenSource();
        if (wait == TimeSpan.Zero)
            source.Cancel();
        else
            source.CancelAfter(wait);
        var clock = Stopwatch.StartNew();
        Should.Throw<OperationCanceledException>(() => judge(source.Token));
        (clock.Elapsed - wait).ShouldBeLessThan(TimeSpan.FromSeconds(1));
    }
}
