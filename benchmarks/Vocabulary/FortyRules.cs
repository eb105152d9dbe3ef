namespace ContactCenter.Benchmarks.Vocabulary;

/// <summary>The suite of forty rules, and that of the orders which it refers to.</summary>
internal static class FortyRules
{
    public const int Count = 40;

    /// <summary>Writes the two suites for two files of the folder; gives the path of the one to judge.</summary>
    public static string Write(string folder, string messages, string orders)
    {
        var suites = Path.Combine(folder, $"{messages}.vocabulary");
        Directory.CreateDirectory(suites);
        File.WriteAllText(
            Path.Combine(suites, "orders.yaml"),
            $$"""
            suite: orders
            data: {{orders}}
            columns:
              orderId: { type: integer }
              messages: { type: integer }
            """);
        var suite = Path.Combine(suites, "messages.yaml");
        File.WriteAllText(suite, Text(messages));
        return suite;
    }

    private static string Text(string messages) =>
        $$"""
        suite: messages
        data: {{messages}}
        row_key: [orderId, fromId, messageSentTime]
        columns:
          # Twenty-two for the one scan ...
          senderAppType: { required: true, length: { min: 11, max: 16 }, in_set: [Customer iOS, Customer Android, Courier iOS, Courier Android] }
          customerId: { type: integer, not_null: true, positive: true }
          fromId: { type: integer, not_null: true }
          toId: { type: integer, not_null: true }
          chatStartedByMessage: { type: boolean, not_null: true }
          orderId: { type: integer, not_null: true }
          orderStage: { not_null: true, matches: "^[A-Z_]+$", in_set: [ACCEPTED, PICKING_UP, ARRIVING, DELIVERING, ADDRESS_DELIVERY, DELIVERED] }
          courierId: { type: integer, not_null: true }
          messageSentTime: { type: timestamp, not_null: true }
        expectations:
          # ... and three more.
          - expect_column_mean_to_be_between: { column: toId, min_value: 20000000, max_value: 20090000 }
          - expect_column_max_to_be_between: { column: messageSentTime, max_value: "2030-01-01T00:00:00Z" }
          - expect_column_pair_values_a_to_be_greater_than_b: { column_A: courierId, column_B: customerId }
          # Fifteen that no scan of rows can judge.
          - expect_column_values_to_be_unique: { column: messageSentTime }
          - expect_compound_columns_to_be_unique: { column_list: [orderId, fromId, messageSentTime] }
          - expect_column_unique_value_count_to_be_between: { column: customerId, min_value: 1, max_value: 900000 }
          - expect_column_proportion_of_unique_values_to_be_between: { column: orderId, min_value: 0.1, max_value: 0.5 }
          - expect_column_most_common_value_to_be_in_set: { column: chatStartedByMessage, value_set: [false] }
          - expect_column_distinct_values_to_equal_set:
              column: orderStage
              value_set: [ACCEPTED, PICKING_UP, ARRIVING, DELIVERING, ADDRESS_DELIVERY, DELIVERED]
          - expect_column_kl_divergence_to_be_less_than:
              column: senderAppType
              partition_object: { values: [Customer iOS, Customer Android, Courier iOS, Courier Android], weights: [0.25, 0.25, 0.25, 0.25] }
              threshold: 0.01
          - expect_column_quantile_values_to_be_between:
              column: toId
              quantile_ranges: { quantiles: [0.05, 0.5, 0.95], value_ranges: [[20000000, 20010000], [20040000, 20050000], [20080000, 20090000]] }
          - expect_column_median_to_be_between: { column: fromId, min_value: 10400000, max_value: 10500000 }
          - expect_column_value_z_scores_to_be_less_than: { column: courierId, threshold: 3, double_sided: true }
          - expect_column_values_to_be_increasing: { column: messageSentTime }
          - expect_column_values_to_be_decreasing: { column: courierId, mostly: 0.7 }
          - expect_column_values_to_exist_in_other_table: { column: orderId, other_suite: orders, other_column: orderId }
          - unexpected_rows_expectation: { unexpected_rows_query: "SELECT orderId FROM {batch} GROUP BY orderId HAVING count(DISTINCT orderStage) > 5" }
          - expect_query_results_to_match_comparison:
              base_query: SELECT orderId, count(*) FROM {batch} GROUP BY orderId
              comparison_data_source_name: orders
              comparison_query: SELECT orderId, messages FROM {batch}
        """;
}
