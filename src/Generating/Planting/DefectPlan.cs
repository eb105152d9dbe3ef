namespace ContactCenter.Generating.Planting;

/// <summary>Which rows get which defect: as many as the share says, one in each stretch of rows, the kinds in turn by their weights.</summary>
internal sealed class DefectPlan
{
    private readonly SourceTable _table;
    private readonly long _count;
    private readonly Dice _dice;
    private readonly int[] _turns;

    public DefectPlan(SourceTable table, double share, Dice dice)
    {
        _table = table;
        _dice = dice;
        _turns = [.. table.Defects.SelectMany((defect, i) => Enumerable.Repeat(i + 1, defect.Weight))];
        _count = share == 0 ? 0 : Math.Min(table.Rows / 2, Math.Max(table.LeastDefects, (long)Math.Round(share * table.Rows)));
    }

    /// <summary>SQL of the kind that a row's number is chosen for: 1 for the table's first, 0 for none.</summary>
    public string Chosen
    {
        get
        {
            if (_count == 0)
                return "0";
            var turn = $"(j * {_count} // {_table.Rows})";
            var start = $"(({turn} * {_table.Rows} + {_count - 1}) // {_count})";
            var end = $"((({turn} + 1) * {_table.Rows} + {_count - 1}) // {_count})";

            return $"""
                CASE WHEN j = {start} + {_dice.Below(turn, "place of a defect", $"greatest(1, {end} - {start})")}
                  THEN [{string.Join(", ", Shuffled())}][1 + {turn} % {_turns.Length}] ELSE 0 END
                """;
        }
    }

    /// <summary>SQL of the kind that a row gets, over the sound row with the column <c>chosen</c>: where the chosen one does not fit, the first.</summary>
    public string Fitting
    {
        get
        {
            var choosy = _table.Defects.Select((defect, i) => (defect.Where, Code: i + 1)).Where(each => each.Where is not null).ToList();
            return choosy.Count == 0
                ? "chosen"
                : $"CASE chosen {string.Join(' ', choosy.Select(each => $"WHEN {each.Code} THEN CASE WHEN {each.Where} THEN {each.Code} ELSE 1 END"))} ELSE chosen END";
        }
    }

    private IEnumerable<int> Shuffled() => _turns.Index().OrderBy(turn => _dice.Salt($"turn {turn.Index}")).Select(turn => turn.Item);
}
