using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Quarantine;

/// <summary>Which rows of a quarantine are meant; without any condition all.</summary>
public sealed record QuarantineSelection
{
    /// <summary>Set aside by this run; null for any.</summary>
    public string? Run { get; init; }

    /// <summary>That broke this rule; null for any.</summary>
    public string? Rule { get; init; }

    /// <summary>That came in this file, below the data root; null for any.</summary>
    public string? File { get; init; }

    /// <summary>With these ids; null for any.</summary>
    public IReadOnlyList<string>? Ids { get; init; }

    /// <summary>SQL over a row.</summary>
    internal string Condition
    {
        get
        {
            List<string> all = ["true"];
            if (Run is not null)
                all.Add($"ccq_run = {DuckSql.Text(Run)}");
            if (Rule is not null)
                all.Add($"list_contains(CAST(json_extract_string(ccq_reasons, '$[*].rule') AS VARCHAR[]), {DuckSql.Text(Rule)})");
            if (File is not null)
                all.Add($"ccq_file = {DuckSql.Text(File)}");
            if (Ids is not null)
                all.Add($"list_contains([{string.Join(", ", Ids.Select(DuckSql.Text))}]::VARCHAR[], ccq_id)");
            return string.Join(" AND ", all);
        }
    }
}
