using ContactCenter.Generating.Planting;

namespace ContactCenter.Generating.Writing;

/// <summary>Counts what is in a table's files of one drop, and says what rules find because of it.</summary>
internal sealed class Tally(SourceTable table)
{
    private readonly long[] _planted = new long[table.Defects.Count + 1];
    private readonly long[] _repeatsTogether = new long[table.Defects.Count + 1];
    private readonly long[] _repeatsApart = new long[table.Defects.Count + 1];
    private readonly long[] _odd = new long[table.Oddities.Count];
    private long _rows;
    private long _rejected;
    private long _withoutHome;

    public List<string> Files { get; } = [];

    /// <summary>Counts records that are alike.</summary>
    /// <param name="isCopy">They come behind the row with the defect, which stays.</param>
    /// <param name="defect">Their kind, from 1; 0 for none.</param>
    /// <param name="odd">Their oddities, a bit each.</param>
    /// <param name="isAway">What they refer to came with an earlier drop.</param>
    /// <param name="isApart">What they repeat came with an earlier drop.</param>
    /// <param name="count">How many they are.</param>
    public void Add(bool isCopy, int defect, int odd, bool isAway, bool isApart, long count)
    {
        var kind = defect == 0 ? null : table.Defects[defect - 1];
        if (isCopy && kind!.Broken is not null)
        {
            _rejected += count;
            _planted[defect] += count;
            return;
        }

        _rows += count;
        _withoutHome += isAway && (isCopy || kind is not { BreaksReference: true }) ? count : 0;
        if (isCopy)
            (isApart ? _repeatsApart : _repeatsTogether)[defect] += count;
        else if (kind is { IsRepeat: false, Broken: null })
            _planted[defect] += count;
        for (var i = 0; i < _odd.Length; i++)
            _odd[i] += (odd >> i & 1) * count;
    }

    public GeneratedTable Conclude() => new(table.Suite, _rows, _rejected, Files, [.. Defects()]);

    private IEnumerable<PlantedDefect> Defects()
    {
        foreach (var (i, oddity) in table.Oddities.Index())
        {
            if (_odd[i] > 0)
                yield return new(oddity.Kind, _odd[i], 0, Rule: null);
        }

        foreach (var (i, defect) in table.Defects.Index().Where(each => each.Item is { IsRepeat: false }))
        {
            foreach (var planted in Found(defect, _planted[i + 1]))
                yield return planted;
        }

        foreach (var (i, defect) in table.Defects.Index().Where(each => each.Item.IsRepeat))
        {
            if (_repeatsTogether[i + 1] is > 0 and var together)
            {
                foreach (var rule in defect.Rules)
                    yield return new(defect.Kind, together, 2 * together, $"{table.Suite}/{rule}");
            }

            // Only a run sees them: its lake has the row that is repeated.
            if (_repeatsApart[i + 1] is > 0 and var apart)
                yield return new($"{defect.Kind}: of a row in an earlier drop", apart, 0, Rule: null);
        }

        if (_withoutHome > 0 && table.NeedsHome is { } needed)
            yield return new("row of an earlier drop's day, found where that drop is not at hand", _withoutHome, _withoutHome, $"{table.Suite}/{needed}");
    }

    private IEnumerable<PlantedDefect> Found(Defect defect, long planted)
    {
        if (planted == 0)
            yield break;
        if (defect.Broken is not null)
            yield return new(defect.Kind, planted, planted, "reader");
        foreach (var rule in defect.Rules)
            yield return new(defect.Kind, planted, planted, $"{table.Suite}/{rule}");
        if (defect.RuleOfSeveral is { } several && planted > 1)
            yield return new(defect.Kind, planted, planted, $"{table.Suite}/{several}");
    }
}
