namespace ContactCenter.Cli.Tests.Lakes;

public class A_query : DeskTest
{
    private const string All = "SELECT * FROM gold.calls_by_city ORDER BY city";

    public A_query() => GivenTwoRuns();

    [Fact]
    public void is_answered_with_a_table()
        => Lake("lake", "query", All).ShouldBe(0, """
            city  calls  last_call
            LIS       2  2024-05-02T10:00:00.25Z
            MAD       1  2024-05-01T09:30:00Z

            2 rows
            """);

    [Fact]
    public void is_answered_with_csv()
        => Lake("lake", "query", "SELECT *, NULL AS a, '' AS b, 'x,\"y' AS c, 'z'::BLOB AS d, [1, NULL] AS e, 1.50::DECIMAL(9, 3) AS f FROM gold.calls_by_city ORDER BY city;", "--format", "csv").ShouldBe(0, """
            city,calls,last_call,a,b,c,d,e,f
            LIS,2,2024-05-02T10:00:00.25Z,,"","x,""y",eg==,"[1,null]",1.5
            MAD,1,2024-05-01T09:30:00Z,,"","x,""y",eg==,"[1,null]",1.5
            """);

    [Fact]
    public void is_answered_with_json()
        => Lake("lake", "query", "SELECT city, last_call, last_call::DATE AS day, NULL AS a FROM gold.calls_by_city WHERE city = 'MAD'", "--format", "json").ShouldBe(0, """
            [
              {
                "city": "MAD",
                "last_call": "2024-05-01T09:30:00Z",
                "day": "2024-05-01",
                "a": null
              }
            ]
            """);

    [Fact]
    public void without_rows_is_answered_with_none()
    {
        Rows("SELECT city FROM calls_by_city WHERE false").ShouldBe("city\n");
        Lake("lake", "query", "SELECT city FROM calls_by_city WHERE false", "--format", "json").ShouldBe(0, "[]");
        Lake("lake", "query", "SELECT city FROM calls_by_city WHERE false").ShouldBe(0, "city\n\n0 rows");
    }

    [Theory]
    [InlineData("desk.gold.calls_by_city")]
    [InlineData("\"desk\".\"gold\".\"calls_by_city\"")]
    [InlineData("DESK.Gold.Calls_By_City")]
    [InlineData("gold.calls_by_city")]
    [InlineData("calls_by_city")]
    public void names_its_tables_in_whole_or_by_an_ending(string name) => Rows($"SELECT sum(calls) AS n FROM {name}").ShouldBe("n\n3\n");

    [Fact]
    public void reads_several_tables_and_what_it_defines_itself()
        => Rows("""
            WITH calls AS (SELECT * FROM silver.calls)
            SELECT count(*) AS n, (SELECT count(*) FROM bronze.calls) AS raw FROM calls JOIN calls_by_city USING (city) WHERE started <= last_call
            """).ShouldBe("n,raw\n3,3\n");

    [Fact]
    public void goes_back_to_a_version_or_a_time()
    {
        const string Sum = "SELECT sum(calls) AS n FROM calls_by_city";
        Rows(Sum).ShouldBe("n\n3\n");
        Rows(Sum, "--as-of", "0").ShouldBe("n\n2\n");
        Rows(Sum, "--as-of", "1").ShouldBe("n\n3\n");
        Rows("SELECT sum(calls) AS n, (SELECT count(*) FROM silver.calls) AS m FROM calls_by_city", "--as-of", "2024-05-06T07:59:59Z").ShouldBe("n,m\n2,2\n");
        Rows(Sum, "--as-of", "2024-05-06 10:00+02:00").ShouldBe("n\n3\n");
    }

    [Fact]
    public void shows_the_first_rows_of_many_in_a_table_and_all_in_other_forms()
    {
        var table = Lake("lake", "query", "SELECT i FROM range(51) t(i)").Output;
        table.ShouldEndWith("\n49\n\nthe first 50 rows; there are more: --format csv or --format json gives all\n");
        Lake("lake", "query", "SELECT i FROM range(50) t(i)").Output.ShouldEndWith("\n49\n\n50 rows\n");
        Rows("SELECT i FROM range(5000) t(i)").Split('\n').Length.ShouldBe(5002);
    }

    [Fact]
    public void that_is_too_wide_shows_few_rows_as_lists_and_of_many_the_first_columns()
    {
        OutputWidth = 40;
        Lake("lake", "query", "SELECT city, calls, last_call, 'some text' AS text FROM calls_by_city WHERE city = 'MAD'").ShouldBe(0, """
            city       MAD
            calls      1
            last_call  2024-05-01T09:30:00Z
            text       some text

            1 row
            """);
        Lake("lake", "query", "SELECT city, calls, last_call, 'some text' AS text FROM calls_by_city, range(3) ORDER BY city").Output.ShouldEndWith("""
            MAD       1  2024-05-01T09:30:00Z

            6 rows
            1 more column without room here: text

            """);
    }

    [Fact]
    public void that_is_cancelled_ends_with_130()
        => CcqWith(["lake", "query", All, "--lake", "./lake"], new(canceled: true)).ShouldBe(130, "", "ccq: cancelled");
}
