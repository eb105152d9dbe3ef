namespace ContactCenter.Generating.Writing;

/// <summary>How records become lines of a file.</summary>
internal abstract record RecordFormat
{
    /// <summary>Columns whose text may hold anything.</summary>
    public IReadOnlyCollection<string> Texts { get; init; } = [];

    /// <summary>The line before the records; null for none.</summary>
    public abstract string? Header(IReadOnlyList<string> columns);

    /// <summary>SQL of a record's text. A missing value is NULL.</summary>
    public abstract string Record(IReadOnlyList<string> columns);

    /// <summary>SQL of the line of a record, from its text in the column <c>record</c>, and from <c>is_last</c>.</summary>
    public virtual string Line => "record";

    /// <summary>The line behind the records; null for none.</summary>
    public virtual string? Footer => null;
}

/// <summary>CSV after RFC 4180, with a header: a missing value is nothing, empty text is <c>""</c>.</summary>
internal sealed record CsvRecords : RecordFormat
{
    /// <summary>Whether lines end with CR LF.</summary>
    public bool HasCarriageReturn { get; init; }

    public override string Line => HasCarriageReturn ? "record || chr(13)" : "record";

    public override string Header(IReadOnlyList<string> columns) => string.Join(',', columns) + (HasCarriageReturn ? "\r" : "");

    public override string Record(IReadOnlyList<string> columns) => $"concat({string.Join(", ',', ", columns.Select(Field))})";

    private string Field(string column)
    {
        var name = Sql.Name(column);
        return Texts.Contains(column)
            ? $"CASE WHEN {name} = '' OR contains({name}, '\"') OR contains({name}, ',') OR contains({name}, chr(10)) THEN '\"' || replace({name}, '\"', '\"\"') || '\"' ELSE {name} END"
            : $"CASE WHEN {name} = '' THEN '\"\"' ELSE {name} END";
    }
}

/// <summary>JSON objects, one a line.</summary>
internal record JsonRecords : RecordFormat
{
    /// <summary>Columns whose values are numbers or booleans, where they are that.</summary>
    public IReadOnlyCollection<string> Bare { get; init; } = [];

    /// <summary>Columns whose name is left out when the value is missing; not the first.</summary>
    public IReadOnlyCollection<string> Optional { get; init; } = [];

    public override string? Header(IReadOnlyList<string> columns) => null;

    public override string Record(IReadOnlyList<string> columns) => $"concat('{{', {string.Join(", ", columns.Select((column, i) => Member(column, i == 0)))}, '}}')";

    private string Member(string column, bool isFirst)
    {
        var name = Sql.Name(column);
        var key = Sql.Text($"{(isFirst ? "" : ",")}\"{column}\":");
        var quoted = Texts.Contains(column) ? $"CAST(to_json({name}) AS VARCHAR)" : $"'\"' || {name} || '\"'";
        var value = Bare.Contains(column) ? $"CASE WHEN {name} IN ('true', 'false') OR TRY_CAST({name} AS BIGINT) IS NOT NULL THEN {name} ELSE {quoted} END" : quoted;
        return Optional.Contains(column) ? $"{key} || {value}" : $"{key}, coalesce({value}, 'null')";
    }
}

/// <summary>One array of JSON objects, an object a line.</summary>
internal sealed record JsonArray : JsonRecords
{
    public override string Line => "CASE WHEN is_last THEN record ELSE record || ',' END";

    public override string? Footer => "]";

    public override string Header(IReadOnlyList<string> columns) => "[";
}
