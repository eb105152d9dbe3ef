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
        _turns = [.. Turns(table, dice)];
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
                  THEN [{string.Join(", ", _turns)}][1 + {turn} % {_turns.Length}] ELSE 0 END
                """;
        }
    }

    /// <summary>SQL of the kind that a row gets, over the sound row with the column <c>chosen</c>: where the chosen one does not fit, one that fits every row.</summary>
    public string Fitting
    {
        get
        {
            var kinds = _table.Defects.Index().ToLookup(each => each.Item.Where is not null);
            if (!kinds[true].Any())
                return "chosen";
            int[] others = [.. kinds[false].SelectMany(each => Enumerable.Repeat(each.Index + 1, each.Item.Weight))];
            return $"""
                CASE WHEN CASE chosen {string.Join(' ', kinds[true].Select(each => $"WHEN {each.Index + 1} THEN {each.Item.Where}"))} ELSE true END THEN chosen
                  ELSE [{string.Join(", ", others)}][1 + {_dice.Below("j", "another defect", others.Length)}] END
                """;
        }
    }

    // Each kind once before any comes again, so that few defects show all of them.
    private static IEnumerable<int> Turns(SourceTable table, Dice dice)
        => table.Defects
            .SelectMany((defect, i) => Enumerable.Range(0, defect.Weight).Select(time => (Kind: i + 1, Place: (double)time / defect.Weight, Tie: dice.Salt($"turn {i} {time}"))))
            .OrderBy(turn => turn.Place).ThenBy(turn => turn.Tie)
            .Select(turn => turn.Kind);
}
