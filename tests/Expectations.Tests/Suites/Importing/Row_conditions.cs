using ContactCenter.DuckDb;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tests.Suites.Importing;

public class Row_conditions
{
    [Theory]
    [InlineData("pandas", "a == 5", "\"a\" = 5")]
    [InlineData("pandas", "`my col` != 'x' and a > -1.5", "\"my col\" IS DISTINCT FROM 'x' AND \"a\" > -1.5")]
    [InlineData("pandas", "1 < a <= 5", "1 < \"a\" AND \"a\" <= 5")]
    [InlineData("pandas", "a == 1 | b == 2 & a in [1, 2]", "\"a\" = 1 OR (\"b\" = 2 AND \"a\" IN (1, 2))")]
    [InlineData("pandas", "not (a == 1 or b == 2)", "NOT coalesce(\"a\" = 1 OR \"b\" = 2, false)")]
    [InlineData("pandas", "~a.isin([1]) and b not in (3)", null)]
    [InlineData("pandas", "~a.isin([1]) and b not in [3]", "NOT coalesce(\"a\" IN (1), false) AND NOT coalesce(\"b\" IN (3), false)")]
    [InlineData("pandas", "b.isnull() and name.notna() and name.str.startswith(\"it's\")", "\"b\" IS NULL AND \"name\" IS NOT NULL AND starts_with(\"name\", 'it''s')")]
    [InlineData("pandas", "a != b", "NOT coalesce(\"a\" = \"b\", false)")]
    [InlineData("pandas", "done and not (late == True)", "\"done\" AND NOT coalesce(\"late\" = true, false)")]
    [InlineData("pandas", "a.between(1, 2)", "\"a\" BETWEEN 1 AND 2")]
    [InlineData("pandas", "name == [\"x\", \"y\"]", "\"name\" IN ('x', 'y')")]
    [InlineData("python", "(a == 1) & (b == 2)", "\"a\" = 1 AND \"b\" = 2")]
    [InlineData("great_expectations__experimental__", "col(\"my col\").notNull()", "\"my col\" IS NOT NULL")]
    [InlineData("great_expectations", "col(\"name\") != \"it's\"", "\"name\" <> 'it''s'")]
    [InlineData("great_expectations", "col(\"a\")>=+1e3", "\"a\" >= 1e3")]
    [InlineData("great_expectations", "col(\"at\") < date(\"2024-01-31\")", "\"at\" < '2024-01-31'")]
    [InlineData("spark", "a = 5 AND NOT (b <> 6) or `my col` Is Not Null", "(\"a\" = 5 AND NOT (\"b\" <> 6)) OR \"my col\" IS NOT NULL")]
    [InlineData("spark", "name not in (\"x\", 'y') and a between 1 and 3", "NOT (\"name\" IN ('x', 'y')) AND (\"a\" BETWEEN 1 AND 3)")]
    [InlineData("spark", "name LIKE 'x_%' and a not like '1%'", "\"name\" LIKE 'x_%' AND NOT (\"a\" LIKE '1%')")]
    public void are_put_into_SQL(string parser, string condition, string? sql)
        => Imported(parser, condition).ShouldBe(sql);

    [Theory]
    [InlineData("pandas", "a + 1 > 2", "'+' can't be translated")]
    [InlineData("pandas", "a > @limit", "'@' can't be translated")]
    [InlineData("pandas", "a == None", "'None' can't be translated where it stands")]
    [InlineData("pandas", "a > 1 b", "'b' can't be translated where it stands")]
    [InlineData("pandas", "a >", "it ends too early")]
    [InlineData("pandas", "1 == 1", "a comparison names no column")]
    [InlineData("pandas", "name.str.contains('x.')", "str.contains() of 1 arguments can't be translated")]
    [InlineData("python", "a == 1 & b == 2", "'&' binds tighter than a comparison here, so both its sides must be in brackets")]
    [InlineData("spark", "upper(name) = 'X'", "'(' can't be translated where it stands")]
    [InlineData("spark", "name LIKE 'x\\\\%'", "only a column LIKE a text without a backslash can be translated")]
    [InlineData("spark", "name LIKE a", "only a column LIKE a text without a backslash can be translated")]
    [InlineData("pandas", "name LIKE 'x%'", "'LIKE' can't be translated where it stands")]
    [InlineData("great_expectations", "col(\"a\") > 1 and col(\"b\") > 1", "expected col(\"NAME\").notNull(), or col(\"NAME\"), an operator and a value")]
    [InlineData("sql", "a > 1", "the condition_parser 'sql' is not known")]
    public void that_have_no_exact_counterpart_are_refused(string parser, string condition, string reason)
        => GxJson.Import(Suite(parser, condition)).Lost.ShouldHaveSingleItem().Reason.ShouldBe($"its row_condition can't be put into SQL: {reason}");

    [Fact]
    public void without_a_parser_are_refused()
        => GxJson.Import(GxJson.Suite(GxJson.Expectation("expect_column_values_to_be_unique", "\"column\": \"x\", \"row_condition\": \"a > 1\"")))
            .Lost.ShouldHaveSingleItem().Reason
            .ShouldBe("its row_condition can't be put into SQL: there is no condition_parser that says in which language it is written");

    [Fact]
    public void as_objects_are_put_into_SQL()
        => RowConditionOf("""
            "row_condition": {"type": "and", "conditions": [
              {"type": "comparison", "column": {"name": "a"}, "operator": "NOT_IN", "parameter": [1, 2]},
              {"type": "or", "conditions": [
                {"type": "nullity", "column": {"name": "b"}, "is_null": true},
                {"type": "comparison", "column": {"name": "name"}, "operator": "!=", "parameter": "x"}]}]}
            """).ShouldBe("NOT (\"a\" IN (1, 2)) AND (\"b\" IS NULL OR \"name\" <> 'x')");

    // The rows that pandas chooses: there a comparison with a missing value is false, and != is true.
    [Theory]
    [InlineData("a != 5", "1,null")]
    [InlineData("not (a == 5)", "1,null")]
    [InlineData("a not in [5]", "1,null")]
    [InlineData("a > 0", "1,5")]
    [InlineData("~(a > 1)", "1,null")]
    [InlineData("not (a != 5)", "5")]
    [InlineData("a == a", "1,5")]
    [InlineData("a != a", "null")]
    public void of_pandas_choose_the_same_rows_where_values_are_missing(string condition, string rows)
    {
        using var connection = new DuckDbConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT coalesce(string_agg(coalesce(a::VARCHAR, 'null'), ',' ORDER BY a), '') FROM (VALUES (1), (5), (NULL)) AS t(a) WHERE {Imported("pandas", condition)}";
        command.ExecuteScalar().ShouldBe(rows);
    }

    private static string? Imported(string parser, string condition)
        => RowConditionOf($"\"row_condition\": {System.Text.Json.JsonSerializer.Serialize(condition)}, \"condition_parser\": \"{parser}\"");

    private static string? RowConditionOf(string kwargs)
    {
        var suite = GxJson.Import(GxJson.Suite(GxJson.Expectation("expect_column_values_to_be_unique", $"\"column\": \"x\", {kwargs}").Replace('\n', ' ')));
        return SuiteReader.ReadText(suite.Yaml, "calls.yaml", new()).Suites.ShouldHaveSingleItem().Rules.FirstOrDefault(r => r.Expectation is Expectations.Columns.ExpectColumnValuesToBeUnique)?.RowCondition;
    }

    private static string Suite(string parser, string condition)
        => GxJson.Suite(GxJson.Expectation(
            "expect_column_values_to_be_unique",
            $"\"column\": \"x\", \"row_condition\": {System.Text.Json.JsonSerializer.Serialize(condition)}, \"condition_parser\": \"{parser}\""));
}
