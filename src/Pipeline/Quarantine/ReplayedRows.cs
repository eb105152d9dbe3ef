namespace ContactCenter.Pipeline.Quarantine;

/// <summary>Rows of quarantine that are to go through their checkpoint again.</summary>
/// <param name="Relation">What stands after FROM: <c>ccq_id</c>, <c>ccq_file</c>, <c>ccq_line</c>, <c>ccq_arrival</c>, then the columns of the data as text.</param>
/// <param name="Reason">Why they go, for their events.</param>
/// <param name="Notes">What a person should know of rows that were left out.</param>
internal sealed record ReplayedRows(string Relation, string Reason, IReadOnlyList<string> Notes)
{
    /// <summary>The reason of rows that go with the values that they have.</summary>
    public const string AsItIs = "judged again as it is";
}
