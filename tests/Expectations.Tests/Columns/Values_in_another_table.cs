using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Columns;

public sealed class Values_in_another_table : RowByRowOfValues
{
    protected override TypeName Type => TypeName.Integer;

    protected override RowExpectation Expect(double mostly = 1) => new ExpectColumnValuesToExistInOtherTable("value", "orders", "orderId", mostly);

    protected override string[] Good(int number) => [$"{number}"];

    protected override string[] Bad(int number) => [$"{9000 + number}"];

    private protected override Table Prepare(Table table)
        => table.With("orders", "CREATE TABLE orders_data AS SELECT i::BIGINT AS orderId FROM range(100) t(i) UNION ALL SELECT NULL");

    [Fact]
    public void Tells_all_of_the_values_not_found()
    {
        using var table = Prepare(Table.OfText("id, orderId", ["1", "5"], ["2", "500"], ["3", null], ["4", "x"], ["5", "500"]))
            .Declare("orderId", TypeName.Integer);
        table.Judge(new ExpectColumnValuesToExistInOtherTable("orderId", "orders", "orderId")).ShouldTell("""
            Unmet; 5 rows; 2 missing, 40%; 2 unexpected, 66.67% of values, 40% of rows
            list [500, 500]
            counts 500 x2
            calls.csv:3 row 2 has orderId=500
            calls.csv:6 row 5 has orderId=500
            """);
    }

    [Fact]
    public void Nothing_is_found_in_an_empty_table()
    {
        using var table = Table.Typed("n BIGINT", "(1), (NULL)").With("orders", "CREATE TABLE orders_data (orderId BIGINT)");
        table.Judge(new ExpectColumnValuesToExistInOtherTable("n", "orders", "orderId")).Details.PartialUnexpectedList.ShouldBe([1L]);
    }

    [Fact]
    public void The_other_column_is_typed_by_its_own_suite()
    {
        using var table = Table.Typed("n BIGINT", "(7), (8)")
            .With("orders", "CREATE TABLE orders_data AS SELECT '007' AS orderId UNION ALL SELECT 'x'", new SuiteColumn("orderId", new(TypeName.Integer), null, default));
        table.Judge(new ExpectColumnValuesToExistInOtherTable("n", "orders", "orderId")).Details.PartialUnexpectedList.ShouldBe([8L]);
    }

    [Fact]
    public void Whole_numbers_are_found_among_decimals()
    {
        using var table = Table.Typed("n BIGINT", "(7), (8)").With("orders", "CREATE TABLE orders_data AS SELECT 7.0::DECIMAL(9, 2) AS orderId");
        table.Judge(new ExpectColumnValuesToExistInOtherTable("n", "orders", "orderId")).Details.PartialUnexpectedList.ShouldBe([8L]);
    }

    [Fact]
    public void Text_and_numbers_are_never_equal()
    {
        using var table = Table.OfTexts("n", "7").With("orders", "CREATE TABLE orders_data AS SELECT 7::BIGINT AS orderId");
        table.Judge(new ExpectColumnValuesToExistInOtherTable("n", "orders", "orderId"))
            .ShouldTell("Errored\ncolumn 'n' is string and orders.orderId is BIGINT: the two are never equal; give both the same type");
    }

    [Fact]
    public void Uuids_are_found_among_texts()
    {
        using var table = Table.Typed("n UUID", "('47183823-2574-4bfd-b411-99ed177d3e43')").With("orders", "CREATE TABLE orders_data AS SELECT 'no uuid' AS orderId");
        table.Judge(new ExpectColumnValuesToExistInOtherTable("n", "orders", "orderId")).Details.UnexpectedCount.ShouldBe(1);
    }

    [Fact]
    public void A_missing_other_column_is_an_error_that_names_the_nearest()
    {
        using var table = Prepare(Table.Typed("n BIGINT", "(7)"));
        table.Judge(new ExpectColumnValuesToExistInOtherTable("n", "orders", "order_id"))
            .ShouldTell("Errored\ncolumn 'order_id' is not in the data of orders; did you mean 'orderId'? (its columns: orderId)");
    }

    [Fact]
    public void A_suite_that_is_not_there_is_an_error()
    {
        using var table = Table.Typed("n BIGINT", "(7)");
        table.Judge(new ExpectColumnValuesToExistInOtherTable("n", "order", "orderId")).ShouldTell("Errored\nthere is no suite 'order'");
    }

    [Fact]
    public void May_refer_to_a_column_of_its_own_name_under_a_condition()
    {
        using var table = Prepare(Table.Typed("orderId BIGINT, kind VARCHAR", "(7, 'a'), (800, 'b'), (900, 'a')"));
        table.Judge(new ExpectColumnValuesToExistInOtherTable("orderId", "orders", "orderId"), when: "kind = 'a'").ShouldTell("""
            Unmet; 2 rows; 0 missing, 0%; 1 unexpected, 50% of values, 50% of rows
            list [900]
            counts 900 x1
            calls.csv:4 row 3 has orderId=900
            """);
    }

    [Fact]
    public void Is_told_in_a_sentence()
        => new ExpectColumnValuesToExistInOtherTable("n", "orders", "orderId").Sentence.ShouldBe("n is found in orders.orderId");
}
