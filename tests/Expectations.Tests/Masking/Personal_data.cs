using System.Collections;
using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.MultiColumns;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Masking;

public sealed class Personal_data : IDisposable
{
    // Values that appear in no rule, so that any trace of them in a result is a leak.
    private static readonly string[] _secrets = ["+491701234567", "+491709999999", "O'Brien-Müller", "Zuleika", "8812345", "8854321", "77001", "77002"];

    private readonly Table _table = Table
        .OfText(
            "customer, phone, name, score",
            ["customer", "phone"],
            [
                ["8812345", _secrets[0], _secrets[2], "1"], ["8812345", _secrets[0], _secrets[2], "2"], ["8854321", _secrets[1], _secrets[3], "x"],
                ["8854321", null, "", null], ["77001", "77002", _secrets[3], "4"],
            ])
        .Declare("customer", new ColumnType(TypeName.Integer), pii: "id")
        .Pii("phone", "phone")
        .Pii("name", "name")
        .Declare("score", TypeName.Integer);

    public void Dispose() => _table.Dispose();

    [Fact]
    public void Is_nowhere_in_a_result()
    {
        var results = _table.Judge(
            new ExpectColumnValuesToBeBetween("customer", Number(1), Number(2)),
            new ExpectColumnValuesToBeInSet("phone", [Text("none")]),
            new ExpectColumnValuesToMatchRegex("name", "^$"),
            new ExpectColumnValueLengthsToEqual("name", 1),
            new ExpectColumnValuesToBeOfType("phone", new(TypeName.Date)),
            new ExpectColumnValuesToBeUnique("customer"),
            new ExpectCompoundColumnsToBeUnique(["customer", "phone", "name"]),
            new ExpectColumnValuesToBeOfType("score", new(TypeName.Integer)),
            new ExpectColumnValuesToSatisfy("score", "score > customer AND phone <> name"),
            new ExpectColumnMinToBeBetween("customer", Number(1), Number(2)),
            new ExpectColumnMaxToBeBetween("name", MaxValue: Text("A")),
            new ExpectColumnValuesToSatisfy("name", "CAST(name AS INTEGER) > 0"),
            new ExpectColumnValuesToSatisfy("phone", "CAST(phone AS DATE) > DATE '2020-01-01'"),
            new ExpectColumnValuesToSatisfy("name", "strptime(name, '%d') IS NOT NULL"),
            new ExpectColumnValuesToSatisfy("customer", "CAST(customer AS TINYINT) <> length(name)"),
            new ExpectColumnValuesToSatisfy("customer", "customer * (9223372036854775807 - length(name)) <> 0"),
            new ExpectColumnValuesToSatisfy("phone", "json_extract(phone || name, '$') IS NOT NULL"),
            new ExpectColumnValuesToSatisfy("customer", "make_date(customer, 1, 1) IS NOT NULL"));

        results.Where(r => r.Error is not null).Select(r => r.Error!.Message).ShouldBe(
        [
            "Conversion Error: Could not convert string '…' to INT32 when casting from source column name",
            "Conversion Error: invalid date field format: \"…\", expected format is (YYYY-MM-DD) when casting from source column phone",
            "Invalid Input Error: Could not parse string \"…\"",
            "Conversion Error: Type INT64 with value … can't be cast because the value is out of range for the destination type INT8 when casting from source column customer",
            "Out of Range Error: Overflow in multiplication of INT64 (… * …)!",
            "Invalid Input Error: Malformed JSON at byte … of input: unexpected character.  Input: \"…\"",
            "Conversion Error: Date out of range: …-1-1",
        ]);
        results.Count(r => r.Outcome == Outcome.Unmet).ShouldBe(11);
        List<string> texts = [.. Texts(results, [])];
        texts.Count.ShouldBeGreaterThan(200);
        foreach (var secret in _secrets.Append("Brien").Append("Müller"))
            texts.ShouldNotContain(text => text.Contains(secret), secret);
    }

    [Fact]
    public void Of_a_single_row_is_not_told_by_its_mean_or_sum()
    {
        _table.Judge(new ExpectColumnMeanToBeBetween("customer"), when: "score = 4").Details.Observed!.Value.ShouldBeOfType<string>().ShouldStartWith("id:");
        _table.Judge(new ExpectColumnSumToBeBetween("customer"), when: "score = 4").Details.Observed!.Value.ShouldBeOfType<string>().ShouldStartWith("id:");
    }

    [Fact]
    public void Is_not_told_by_what_is_observed_of_a_column()
    {
        var any = new ValueRange(null, null);
        var results = _table.Judge(
            new ExpectColumnMedianToBeBetween("customer"),
            new ExpectColumnQuantileValuesToBeBetween("customer", new([0, 1], [any, any])),
            new ExpectColumnDistinctValuesToBeInSet("phone", null),
            new ExpectColumnMostCommonValueToBeInSet("customer", [Number(1)]),
            new ExpectColumnMostCommonValueToBeInSet("name", [Text("nobody")]));
        results.Count(r => r.Outcome == Outcome.Met).ShouldBe(3);
        results[1].ShouldTell($"Met; 5 rows; observed {{quantiles: [0, 1], values: ['{Token("id", 77001)}', '{OtherId}']}}");
        results[3].ShouldTell($"Unmet; 5 rows; observed ['{Id}', '{OtherId}']");
        List<string> texts = [.. Texts(results, [])];
        foreach (var secret in _secrets)
            texts.ShouldNotContain(text => text.Contains(secret), secret);
    }

    [Fact]
    public void Is_shown_as_tokens_that_group_equal_values()
    {
        _table.Judge(new ExpectColumnValuesToBeUnique("customer")).ShouldTell($"""
            Unmet; 5 rows; 0 missing, 0%; 4 unexpected, 80% of values, 80% of rows
            list ['{Id}', '{Id}', '{OtherId}', '{OtherId}']
            counts '{Id}' x2, '{OtherId}' x2
            calls.csv:2 row 1 customer='{Id}' phone='{Phone}' has customer='{Id}'
            calls.csv:3 row 2 customer='{Id}' phone='{Phone}' has customer='{Id}'
            calls.csv:4 row 3 customer='{OtherId}' phone='{Token("phone", _secrets[1])}' has customer='{OtherId}'
            calls.csv:5 row 4 customer='{OtherId}' phone=null has customer='{OtherId}'
            """);
    }

    [Fact]
    public void Does_not_take_column_names_out_of_messages()
        => _table.Judge(new ExpectColumnValuesToNotBeNull("custmer"))
            .ShouldTell("Errored\ncolumn 'custmer' is not in the data of calls; did you mean 'customer'? (its columns: customer, phone, name, score)");

    private static string Id => Token("id", "8812345");

    private static string OtherId => Token("id", "8854321");

    private static string Phone => Token("phone", _secrets[0]);

    private static string Token(string kind, object value) => (string)PiiMask.FromKey("a key for tests").Token(kind, value)!;

    private static IEnumerable<string> Texts(object? value, HashSet<object> seen)
    {
        switch (value)
        {
            case null:
                yield break;
            case string text:
                yield return text;
                yield break;
            case IFormattable number:
                yield return number.ToString(null, null);
                yield break;
        }

        if (!seen.Add(value) || value is Delegate or Type)
            yield break;
        var parts = value is IEnumerable many ? many.Cast<object?>() : value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0).Select(p => p.GetValue(value));
        foreach (var text in parts.SelectMany(part => Texts(part, seen)))
            yield return text;
    }
}
