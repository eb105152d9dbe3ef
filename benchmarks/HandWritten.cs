using ContactCenter.DuckDb;

namespace ContactCenter.Benchmarks;

/// <summary>The queries that a person would write by hand for the same twenty rules.</summary>
internal static class HandWritten
{
    private const string Integer = "[+-]?[0-9]+";
    private const string Timestamp = "[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?";

    private static readonly string[] _columns =
        ["senderAppType", "customerId", "fromId", "toId", "chatStartedByMessage", "orderId", "orderStage", "courierId", "messageSentTime"];

    /// <summary>Over typed columns: the types are given, the other rules remain.</summary>
    public static string OverParquet(string file, params IEnumerable<string> more)
        => $"SELECT {Join([.. Common(isTyped: true), .. more])} FROM read_parquet('{file}')";

    /// <summary>Over text: the same strict forms, each a pattern and a cast.</summary>
    public static string OverCsv(string file, params IEnumerable<string> more)
        => $"SELECT {Join([.. Common(isTyped: false), .. Forms(), .. more])} FROM read_csv('{file}', all_varchar = true, header = true)";

    /// <summary>Five more that the same scan can tell.</summary>
    public static IEnumerable<string> FiveMore(bool isTyped)
    {
        string Typed(string column, string type) => isTyped ? column : $"TRY_CAST({column} AS {type})";
        yield return "count(*) FILTER (WHERE NOT (length(senderAppType) BETWEEN 11 AND 16))";
        yield return "count(*) FILTER (WHERE NOT regexp_matches(orderStage, '^[A-Z_]+$'))";
        yield return $"avg({Typed("toId", "BIGINT")})";
        yield return $"max({Typed("messageSentTime", "TIMESTAMP")})";
        yield return $"count(*) FILTER (WHERE {Typed("courierId", "BIGINT")} <= {Typed("customerId", "BIGINT")})";
    }

    public static void Run(string sql)
    {
        using var connection = new DuckDbConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        reader.Read();
    }

    private static IEnumerable<string> Common(bool isTyped)
    {
        yield return "count(*)";
        foreach (var column in _columns)
            yield return $"count(*) FILTER (WHERE {column} IS NULL)";
        yield return "count(*) FILTER (WHERE senderAppType = '')";
        yield return "count(*) FILTER (WHERE senderAppType NOT IN ('Customer iOS', 'Customer Android', 'Courier iOS', 'Courier Android'))";
        yield return "count(*) FILTER (WHERE orderStage NOT IN ('ACCEPTED', 'PICKING_UP', 'ARRIVING', 'DELIVERING', 'ADDRESS_DELIVERY', 'DELIVERED'))";
        yield return isTyped ? "count(*) FILTER (WHERE customerId <= 0)" : "count(*) FILTER (WHERE TRY_CAST(customerId AS BIGINT) <= 0)";
    }

    private static IEnumerable<string> Forms()
    {
        foreach (var column in new[] { "customerId", "fromId", "toId", "orderId", "courierId" })
            yield return NotOfForm(column, Integer, "BIGINT");
        yield return "count(*) FILTER (WHERE chatStartedByMessage NOT IN ('true', 'True', 'TRUE', 'false', 'False', 'FALSE'))";
        yield return NotOfForm("messageSentTime", Timestamp, "TIMESTAMP");
    }

    private static string NotOfForm(string column, string form, string type)
        => $"count(*) FILTER (WHERE {column} IS NOT NULL AND NOT (regexp_full_match({column}, '{form}') AND TRY_CAST({column} AS {type}) IS NOT NULL))";

    private static string Join(IReadOnlyList<string> metrics) => string.Join(",\n  ", metrics);
}
