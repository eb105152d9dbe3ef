namespace ContactCenter.Generate;

/// <summary>One record of a drop. A null value is a missing one, "" is empty text.</summary>
internal sealed class Row(Table table, string?[] values, string file)
{
    /// <summary>The file of the drop that carries the record, relative to the data root.</summary>
    public string File { get; set; } = file;

    /// <summary>True once a defect was planted, so that no second one hides or doubles it.</summary>
    public bool Spoilt { get; set; }

    /// <summary>The text of a record that no reader can take; null for a row.</summary>
    public string? Broken { get; init; }

    public IReadOnlyList<string?> Values => values;

    public string? this[string column]
    {
        get => values[table.IndexOf(column)];
        set => values[table.IndexOf(column)] = value;
    }

    public Row CopyInto(string otherFile) => new(table, [.. values], otherFile) { Spoilt = true };
}

/// <summary>What was planted: how many records were spoilt, and how many rows the rule finds for it.</summary>
/// <param name="Kind">What is wrong, for people.</param>
/// <param name="Planted">Records spoilt.</param>
/// <param name="Count">Rows that <paramref name="Rule"/> finds because of it: both copies of a repeat, for example.</param>
/// <param name="Rule">The rule's id, "reader" for a rejected record, null for dirt that no rule may complain about.</param>
internal sealed record Defect(string Kind, int Planted, int Count, string? Rule);

/// <summary>A source table: its records, spread over files, and the defects planted in them.</summary>
internal sealed class Table(string system, string suite, Dice dice, params string[] columns)
{
    private readonly List<Row> records = [];
    private readonly List<Defect> defects = [];

    public string System => system;

    public string Suite => suite;

    public IReadOnlyList<string> Columns => columns;

    public IReadOnlyList<Row> Records => records;

    public IReadOnlyList<Defect> Defects => defects;

    public IEnumerable<Row> Read => records.Where(record => record.Broken is null);

    public int RejectedCount => records.Count(record => record.Broken is not null);

    public int IndexOf(string column)
    {
        var index = Array.IndexOf(columns, column);
        return index >= 0 ? index : throw new ArgumentException($"{suite} has no column {column}.", nameof(column));
    }

    public Row Add(string file, params string?[] values)
    {
        if (values.Length != columns.Length)
        {
            throw new ArgumentException($"{suite} has {columns.Length} columns, not {values.Length}.", nameof(values));
        }

        var row = new Row(this, values, file);
        records.Add(row);
        return row;
    }

    /// <summary>Spoils <paramref name="count"/> sound rows; each breaks every rule given, once.</summary>
    public void Plant(string kind, int count, Action<Row> spoil, params string[] rules) => PlantWhere(kind, count, _ => true, spoil, rules);

    /// <summary>As <see cref="Plant"/>, among the rows that fit.</summary>
    public void PlantWhere(string kind, int count, Func<Row, bool> fits, Action<Row> spoil, params string[] rules)
    {
        foreach (var row in Choose(kind, count, fits))
        {
            row.Spoilt = true;
            spoil(row);
        }

        defects.AddRange(rules.Select(rule => new Defect(kind, count, count, $"{suite}/{rule}")));
    }

    /// <summary>Changes sound rows in a way that is odd but right: no rule may complain.</summary>
    public void Vary(string kind, int count, Func<Row, bool> fits, Action<Row> change)
    {
        foreach (var row in Choose(kind, count, fits))
        {
            change(row);
        }

        Note(kind, count);
    }

    /// <summary>Tells of dirt that is there by construction and that no rule may complain about.</summary>
    public void Note(string kind, int count) => defects.Add(new Defect(kind, count, 0, Rule: null));

    /// <summary>Repeats sound rows further down, changed or not; the rule finds every copy.</summary>
    public void Repeat(string kind, int count, Action<Row> restate, Func<Row, string> fileOf, params string[] rules)
    {
        foreach (var row in Choose(kind, count, _ => true))
        {
            row.Spoilt = true;
            var copy = row.CopyInto(fileOf(row));
            restate(copy);
            var at = records.IndexOf(row);
            records.Insert(dice.Between(at + 1, Math.Min(at + 200, records.Count)), copy);
        }

        defects.AddRange(rules.Select(rule => new Defect(kind, count, 2 * count, $"{suite}/{rule}")));
    }

    /// <summary>Puts a record between the others that the reader must set aside.</summary>
    public void Break(string kind, string file, string text)
    {
        var places = Enumerable.Range(0, records.Count).Where(i => records[i].File == file).ToList();
        records.Insert(
            places[dice.Between(places.Count / 4, places.Count - 1)],
            new Row(this, new string?[columns.Length], file) { Broken = text, Spoilt = true });
        defects.Add(new Defect(kind, 1, 1, "reader"));
    }

    private List<Row> Choose(string kind, int count, Func<Row, bool> fits)
    {
        var sound = records.Where(row => !row.Spoilt && fits(row)).ToList();
        if (sound.Count < count)
        {
            throw new InvalidOperationException($"{suite}: {sound.Count} rows can take '{kind}', {count} are wanted.");
        }

        var chosen = new List<Row>(count);
        while (chosen.Count < count)
        {
            var at = dice.Below(sound.Count);
            chosen.Add(sound[at]);
            sound.RemoveAt(at);
        }

        return chosen;
    }
}
