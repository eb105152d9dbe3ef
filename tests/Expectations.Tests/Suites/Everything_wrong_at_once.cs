namespace ContactCenter.Expectations.Tests.Suites;

public class Everything_wrong_at_once
{
    [Fact]
    public void is_told_of_all_at_once_and_in_order()
        => string.Join('\n', ASuite.Faults("""
            suit: messages
            data: m.csv
            table: gold
            row_key: [orderId, when]
            csv: { delimiter: ",,", encoding: latin, headers: true }
            columns:
              orderId: { type: integr, required: false, between: [9, 1] }
              fromId: { type: integer, positive: true, in_set: ["1"], pii: person }
              city: { length: { min: 3, max: 2 }, in_set: [1], matches: "(a", uniqe: true }
              sent: { type: { timestamp: ["%Y-%K"] }, not_null: { severity: fatal, mostly: 3 } }
              city: {}
            expectations:
              - expect_table_row_count_to_be_betwen: { min_value: 1 }
              - expect_column_values_to_match_regex: { column: city, regexp: a }
              - expect_table_row_count_to_equal:
                  value: ${ROWS}
                  mostly: 0.5
              - expect_column_values_to_be_unique:
                column: city
              - expect_column_values_to_exist_in_other_table: { column: city, other_suite: 5, other_column: c }
            quarantine: { limit: 500% }
            rejected: lots
            """)).ShouldMatchApproved();
}
