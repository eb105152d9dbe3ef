using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tests.Suites;

public class A_whole_suite
{
    private const string Text = """
        suite: messages
        description: One row a message.
        owner: courier-data
        data: courier/messages/*.csv
        row_key: [orderId, sentTime]
        csv: { delimiter: "\t", quote: "'", escape: "\\", encoding: latin-1, header: false, null: NA }
        columns:
          orderId: { type: integer, required: true, pii: id }
          sentTime: { type: { timestamp: ["%Y-%m-%d %H:%M:%S", { match: '(\d+)T', replace: '\1' }] }, not_null: { severity: warning } }
          note: {}
          remark:
        expectations:
          - expect_table_row_count_to_be_between: { min_value: 1, description: Not empty., meta: { ticket: 12, tags: [a, b] } }
          - expect_compound_columns_to_be_unique: { column_list: [orderId, sentTime], ignore_row_if: never, mostly: 0.9, row_condition: orderId > 5 }
        quarantine: { limit: 5% }
        rejected: { limit: 12 }
        """;

    private readonly Suite _suite = ASuite.Sound(Text);

    [Fact]
    public void says_what_its_rows_are()
    {
        _suite.ShouldSatisfyAllConditions(
            s => s.Name.ShouldBe("messages"),
            s => s.Description.ShouldBe("One row a message."),
            s => s.Owner.ShouldBe("courier-data"),
            s => s.RowKey.ShouldBe(["orderId", "sentTime"]),
            s => s.QuarantineLimit.ShouldBe(new Limit(5, IsPercent: true)),
            s => s.RejectedLimit.ShouldBe(new Limit(12, IsPercent: false)));
    }

    [Fact]
    public void says_where_its_rows_are_and_how_they_are_written()
        => _suite.Data.ShouldBeOfType<SuiteData.Files>().ShouldSatisfyAllConditions(
            d => d.Path.ShouldBe("courier/messages/*.csv"),
            d => d.Csv.ShouldBe(new CsvFormat { Delimiter = '\t', Quote = '\'', Escape = '\\', Encoding = "latin-1", Header = false, Null = "NA" }));

    [Fact]
    public void has_its_columns_in_order()
        => _suite.Columns.ShouldBe(
        [
            new("orderId", new(TypeName.Integer), "id", new("suite.yaml", 8, 3)),
            new(
                "sentTime",
                new(TypeName.Timestamp, [new TypeFormat.Pattern("%Y-%m-%d %H:%M:%S"), new TypeFormat.Rewrite(@"(\d+)T", @"\1")]),
                null,
                new("suite.yaml", 9, 3)),
            new("note", null, null, new("suite.yaml", 10, 3)),
            new("remark", null, null, new("suite.yaml", 11, 3)),
        ]);

    [Fact]
    public void has_its_rules_in_order_under_stable_ids()
        => _suite.Rules.Select(r => $"{r.Source.Line}:{r.Source.Column} {r.Severity} {r.Id}").ShouldBe(
        [
            "8:14 Critical messages/orderId/expect_column_values_to_be_of_type",
            "8:29 Critical messages/orderId/expect_column_values_to_not_be_null",
            "8:29 Critical messages/orderId/expect_column_values_to_not_be_empty",
            "9:15 Critical messages/sentTime/expect_column_values_to_be_of_type",
            "9:95 Warning messages/sentTime/expect_column_values_to_not_be_null",
            "13:5 Critical messages/expect_table_row_count_to_be_between",
            "14:5 Critical messages/orderId,sentTime/expect_compound_columns_to_be_unique",
        ]);

    [Fact]
    public void keeps_what_its_rules_say()
    {
        _suite.Rules[5].Description.ShouldBe("Not empty.");
        _suite.Rules[5].Meta["ticket"].ShouldBe(12L);
        _suite.Rules[5].Meta["tags"].ShouldBe(new List<object?> { "a", "b" });
        _suite.Rules[6].RowCondition.ShouldBe("orderId > 5");
        ASuite.Shown(_suite.Rules[6]).ShouldBe(
            "expect_compound_columns_to_be_unique(column_list=['orderId', 'sentTime'], ignore_row_if='never', mostly=0.9)");
        _suite.Rules[4].Severity.ShouldBe(Severity.Warning);
    }
}
