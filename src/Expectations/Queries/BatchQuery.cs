using ContactCenter.Expectations.Suites.Checks;

namespace ContactCenter.Expectations.Queries;

/// <summary>A query of a suite, in which <c>{batch}</c> stands for the table.</summary>
internal static class BatchQuery
{
    private const string Placeholder = "{batch}";

    /// <summary>The query over a table, without the semicolon at its end.</summary>
    /// <param name="query">The query as the suite has it.</param>
    /// <param name="table">What stands after FROM to read the table.</param>
    public static string Over(string query, string table)
        => Whole(query).Replace(Placeholder, table, StringComparison.OrdinalIgnoreCase);

    /// <summary>The faults of a query that could not look at the table.</summary>
    public static IEnumerable<ParameterFault> Check(string parameter, string query)
    {
        if (string.IsNullOrWhiteSpace(query))
            yield return new(parameter, $"{parameter} is empty; expected a SELECT with {Placeholder} where the table's name would stand");
        else if (!query.Contains(Placeholder, StringComparison.OrdinalIgnoreCase))
            yield return new(parameter, $"{parameter} has no {Placeholder}, and so would not look at the data; write FROM {Placeholder}");
        else if (SqlPredicate.Problem(Whole(query), "query") is { } problem)
            yield return new(parameter, $"{parameter} {problem}");
    }

    private static string Whole(string query) => query.TrimEnd().TrimEnd(';');
}
