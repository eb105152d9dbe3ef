using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_that_satisfy_a_predicate : RowByRowOfValues
{
    protected override TypeName Type => TypeName.Integer;

    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToSatisfy("value", "value % 2 = 0", mostly);

    protected override string[] Good(int number) => [$"{2 * number}"];

    protected override string[] Bad(int number) => [$"{(2 * number) + 1}"];

    [Fact]
    public void Shows_the_other_columns_that_it_names()
    {
        using var table = Table.OfText(
                "id, start, end, note",
                ["1", "2023-08-01 10:00", "2023-08-01 10:05", "x"],
                ["2", "2023-08-01 10:00", "2023-08-01 09:05", "y"],
                ["3", null, "2023-08-01 09:05", "z"],
                ["4", "2023-08-01 10:00", null, "z"])
            .Declare("start", TypeName.Timestamp)
            .Declare("end", TypeName.Timestamp);
        table.Judge(new ExpectColumnValuesToSatisfy("end", "start <= \"end\"")).ShouldTell("""
            Unmet; 4 rows; 2 missing, 50%; 1 unexpected, 50% of values, 25% of rows
            list [[2023-08-01 09:05:00, 2023-08-01 10:00:00]]
            counts [2023-08-01 09:05:00, 2023-08-01 10:00:00] x1
            calls.csv:3 row 2 has end=2023-08-01 09:05:00 start=2023-08-01 10:00:00
            """);
    }

    [Fact]
    public void May_end_in_a_comment_and_have_an_or()
    {
        using var table = Table.Typed("n BIGINT", "(1), (2), (3)");
        table.Judge(new ExpectColumnValuesToSatisfy("n", "n = 1 OR n = 2 -- the two")).Details.PartialUnexpectedList.ShouldBe([3L]);
    }

    [Fact]
    public void An_empty_predicate_is_a_fault()
        => new ExpectColumnValuesToSatisfy("n", " ").Check().ShouldBe([new ParameterFault("predicate", "predicate is empty; expected SQL over a row")]);
}
