namespace ContactCenter.Cli.Tests.Reports;

/// <summary>Values of <c>pii</c> columns are nowhere in clear, in whatever way they are wrong.</summary>
public class Personal_data : CcqTest
{
    private static readonly string[] _secrets =
        ["Zebulon", "Quackenbush", "zq@mail", "4411", "0999", "7766", "5544332211", "grandmother", "+351"];

    public Personal_data()
    {
        Given("suites/customers.yaml", """
            suite: customers
            data: customers.csv
            row_key: [id]
            columns:
              id: { type: integer, pii: id, unique: true }
              name: { type: string, pii: name, matches: '^[A-Z]+$', length: { max: 5 }, not_in_set: [Zebulon Quackenbush] }
              phone: { type: string, pii: phone, in_set: ['1'] }
              email: { type: string, pii: email, matches: '^\S+@\S+\.\S+$' }
              card: { type: integer, pii: card, between: [1, 9] }
              born: { type: date, pii: text }
              remark: { type: string, pii: text, not_empty: true }
              city: { type: string, in_set: [LIS] }
            expectations:
              - expect_column_max_to_be_between: { column: card, max_value: 3 }
              - expect_column_min_to_be_between: { column: card, min_value: 99999999999999 }
              - expect_column_sum_to_be_between: { column: card, max_value: 1 }
              - expect_column_values_to_satisfy: { column: remark, predicate: 'CAST("remark" AS INTEGER) > 0' }
              - expect_column_values_to_satisfy: { column: city, predicate: '"phone" IS NULL' }
              - expect_compound_columns_to_be_unique: { column_list: [name, city] }
            """);
        Given("data/customers.csv", """
            id,name,phone,email,card,born,remark,city
            4411,Zebulon Quackenbush,+3510999,zq@mail,5544332211,7766-99-99,my grandmother,PAR
            4411,Zebulon Quackenbush,+3510999,zq@mail,5544332211,7766-99-99,,PAR
            x4411,Zebulon,+3510999,zq@mail,y5544332211,,grandmother,LIS
            4411,Zebulon Quackenbush,+3510999,zq@mail,5544332211,too,many,fields,PAR
            4411,"Zebulon
            """);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" --verbose")]
    [InlineData(" --format json")]
    [InlineData(" --report json=./verdict.json")]
    public void is_nowhere_in_clear(string options)
    {
        var ended = Ccq("validate ./suites" + options);

        ended.Code.ShouldBe(3);
        var all = ended.Output + ended.Error + (File.Exists(InFolder("./verdict.json")) ? File.ReadAllText(InFolder("./verdict.json")) : "");
        // What the suite itself says may be shown; it is not the data's.
        all = all.Replace("Zebulon Quackenbush\"", "").Replace("'Zebulon Quackenbush'", "").Replace("'^[A-Z]+$'", "");
        foreach (var secret in _secrets)
            all.ShouldNotContain(secret, Case.Insensitive);
        // What is no personal data is.
        ended.Output.ShouldContain("PAR");
    }

    [Fact]
    public void is_the_same_token_wherever_it_stands_under_one_key()
    {
        GivenVariable("CCQ_PII_KEY", "of the house");
        var first = Ccq("validate ./suites --format json").Output;
        Ccq("validate ./suites --format json").Output.ShouldBe(first);

        // The repeated name counts as one value.
        first.ShouldContain("""
            "count": 2
            """);

        GivenVariable("CCQ_PII_KEY", "of another house");
        Ccq("validate ./suites --format json").Output.ShouldNotBe(first);
    }

    [Fact]
    public void is_another_token_in_each_run_without_a_key()
        => Ccq("validate ./suites --format json").Output.ShouldNotBe(Ccq("validate ./suites --format json").Output);
}
