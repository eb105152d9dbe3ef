using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

/// <summary>What holds for every expectation that is judged row by row. A subclass names the expectation and values for it.</summary>
public abstract class RowByRow
{
    /// <summary>The columns it looks at, with commas between them.</summary>
    protected virtual string Columns => "value";

    /// <summary>The type that the suite declares for the columns.</summary>
    protected virtual TypeName Type => TypeName.String;

    /// <summary>Whether rows in which all is null are set aside.</summary>
    private protected virtual bool SetsNullsAside => false;

    protected abstract RowExpectation Expect(double mostly = 1);

    /// <summary>A row that is as expected; another one for each number.</summary>
    protected abstract string?[] Good(int number);

    /// <summary>A row that is unexpected, at least beside another such one.</summary>
    protected abstract string?[] Bad(int number);

    /// <summary>How many of some bad rows are unexpected when there are no good ones.</summary>
    private protected virtual int Alone(int bad) => bad;

    /// <summary>Prepares what the expectation needs beside its table.</summary>
    private protected virtual Table Prepare(Table table) => table;

    [Fact]
    public void Rows_as_expected_meet_it()
    {
        using var table = TableOf(good: 30, bad: 0);
        table.Judge(Expect()).ShouldTell($"Met; 30 rows{Missing(0, 30)}; 0 unexpected, 0% of values, 0% of rows");
    }

    [Fact]
    public void Exactly_as_many_as_mostly_asks_for_meet_it()
    {
        using var table = TableOf(good: 27, bad: 3);
        table.Judge(Expect(0.9)).ShouldTell($"Met; 30 rows{Missing(0, 30)}; 3 unexpected, 10% of values, 10% of rows");
    }

    [Fact]
    public void One_less_than_mostly_asks_for_does_not()
    {
        using var table = TableOf(good: 26, bad: 4);
        var result = table.Judge(Expect(0.9));
        result.Told().Split('\n')[0].ShouldBe($"Unmet; 30 rows{Missing(0, 30)}; 4 unexpected, 13.33% of values, 13.33% of rows");
        result.Success.ShouldBeFalse();
        result.Details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe([27, 28, 29, 30]);
        result.Details.PartialUnexpectedList!.Count.ShouldBe(4);
        result.Details.PartialUnexpectedCounts!.Sum(c => c.Count).ShouldBe(4);
    }

    [Fact]
    public void All_rows_unexpected_meet_a_mostly_of_0_only()
    {
        using var table = TableOf(good: 0, bad: 2);
        table.Judge(Expect(0)).Outcome.ShouldBe(Outcome.Met);
        table.Judge(Expect(1.01 - (Alone(2) / 2.0))).Outcome.ShouldBe(Outcome.Unmet);
    }

    [Fact]
    public void No_rows_are_nothing_to_judge()
    {
        using var table = TableOf(good: 0, bad: 0);
        table.Judge(Expect()).ShouldTell($"NotApplicable; 0 rows{Missing(0, 0)}; 0 unexpected, ?% of values, ?% of rows");
    }

    [Fact]
    public void A_row_condition_filters_first()
    {
        using var table = TableOf(good: 10, bad: 5);
        table.Judge(Expect(), when: "id <= 10").ShouldTell($"Met; 10 rows{Missing(0, 10)}; 0 unexpected, 0% of values, 0% of rows");

        var result = table.Judge(Expect(), when: "id > 10 or id = 1");
        result.Told().Split('\n')[0].ShouldBe($"Unmet; 6 rows{Missing(0, 6)}; 5 unexpected, 83.33% of values, 83.33% of rows");
        result.Details.PartialUnexpectedRows!.Select(r => r.Location.Row).ShouldBe([11, 12, 13, 14, 15]);
    }

    [Fact]
    public void A_row_condition_may_end_in_a_comment()
    {
        using var table = TableOf(good: 10, bad: 5);
        table.Judge(Expect(), when: "id > 10 -- the late ones").Details.UnexpectedCount.ShouldBe(Alone(5));
    }

    [Fact]
    public void A_row_condition_that_no_row_fulfils_leaves_nothing_to_judge()
    {
        using var table = TableOf(good: 1, bad: 2);
        table.Judge(Expect(), when: "id > 99").ShouldTell($"NotApplicable; 0 rows{Missing(0, 0)}; 0 unexpected, ?% of values, ?% of rows");
    }

    [Fact]
    public void A_row_condition_that_is_unknown_for_a_row_leaves_it_out()
    {
        using var table = TableOf(good: 2, bad: 2);
        table.Judge(Expect(), when: "CASE WHEN id > 1 THEN NULL ELSE true END")
            .ShouldTell($"Met; 1 rows{Missing(0, 1)}; 0 unexpected, 0% of values, 0% of rows");
    }

    [Fact]
    public void A_missing_column_is_an_error_that_names_the_nearest()
    {
        var names = Columns.Split(", ");
        var inData = names.Select((name, i) => i == 0 ? name + "s" : name).Prepend("id");
        using var table = Prepare(Table.OfText(string.Join(", ", inData), []));

        var result = table.Judge(Expect());

        result.ShouldTell(
            $"Errored\ncolumn '{names[0]}' is not in the data of calls; did you mean '{names[0]}s'? (its columns: {string.Join(", ", inData)})");
        result.Error!.Sql.ShouldBeNull();
        result.Success.ShouldBeFalse();
    }

    [Theory]
    [InlineData(-0.1, "mostly is -0.1; expected a share from 0 to 1")]
    [InlineData(1.01, "mostly is 1.01; expected a share from 0 to 1")]
    [InlineData(double.NaN, "mostly is NaN; expected a share from 0 to 1")]
    public void Mostly_outside_0_to_1_is_a_fault(double mostly, string fault)
        => Expect(mostly).Check().ShouldBe([new ParameterFault("mostly", fault)]);

    [Fact]
    public void Arguments_that_make_sense_have_no_fault()
    {
        Expect().Check().ShouldBeEmpty();
        Expect(0).Check().ShouldBeEmpty();
    }

    private protected Table TableOf(int good, int bad, int nulls = 0)
    {
        string?[] nothing = [.. Columns.Split(", ").Select(_ => (string?)null)];
        var rows = Enumerable.Range(1, good).Select(Good)
            .Concat(Enumerable.Range(1, bad).Select(Bad))
            .Concat(Enumerable.Range(1, nulls).Select(_ => nothing))
            .Select((values, i) => (string?[])[(i + 1).ToString(), .. values]);
        var table = Table.OfText($"id, {Columns}", rows).Declare("id", TypeName.Integer);
        foreach (var column in Columns.Split(", "))
            table.Declare(column, Type);
        return Prepare(table);
    }

    private protected string Missing(int missing, int rows)
        => !SetsNullsAside ? "" : rows == 0 ? $"; {missing} missing, ?%" : $"; {missing} missing, {100.0 * missing / rows:0.##}%";
}
