using ContactCenter.Expectations.Suites.Writing;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>Lays an imported suite out: what it is, where the data lie, the columns with their short rules, then all other expectations.</summary>
/// <param name="suite">The original.</param>
/// <param name="items">What became of its expectations.</param>
/// <param name="types">The types that columns are given.</param>
internal sealed class SuiteYaml(GxSuite suite, IReadOnlyList<ImportItem> items, IReadOnlyList<KeyValuePair<string, string>> types)
{
    private readonly YamlLines _yaml = new();
    private readonly List<(int First, int Last, ImportItem Item)> _places = [];
    private readonly HashSet<ImportItem> _written = [];

    /// <summary>The whole file.</summary>
    public string Text => _yaml.Text;

    /// <summary>The rule that stands at a line; null where none does.</summary>
    public ImportItem? ItemAt(int line) => _places.Find(p => p.First <= line && line <= p.Last).Item;

    /// <summary>Writes the suite.</summary>
    public void Write(SuiteHead head)
    {
        head.Write(_yaml, suite, items);
        var columns = items.Where(i => i.Rule is not null).SelectMany(i => i.Rule!.Columns).Concat(types.Select(t => t.Key)).Distinct(StringComparer.Ordinal).ToList();
        if (columns.Count > 0)
            _yaml.Key(0, "columns");
        foreach (var column in columns)
            Column(column);

        var rest = items.Where(i => !_written.Contains(i)).ToList();
        if (rest.Exists(i => i.Rule is not null))
            _yaml.Key(0, "expectations");
        foreach (var item in rest)
            Expectation(item);
    }

    private void Column(string name)
    {
        var rules = new List<(MarkedEntry Form, ImportItem Item)>();
        foreach (var item in items.Where(i => i.Rule?.Column == name))
        {
            // A form stands once in a column; the next rule alike goes by its long name.
            if (ShortRule.Of(item.Rule!) is { } form && !rules.Exists(r => r.Form.Name == form.Name))
                rules.Add((form, item));
        }

        var type = types.FirstOrDefault(t => t.Key == name).Value;
        var lost = items.Where(i => i.Loss is not null && i.Origin.Text("column") == name).ToList();
        if (rules.Count == 0 && type is null)
        {
            _yaml.Entry(2, name, new MarkedMapping(default, []));
            return;
        }

        _yaml.Key(2, name);
        if (type is not null)
        {
            _yaml.Comment(4, "Added: its values are compared with numbers or flags, and text has none without a type.");
            _yaml.Entry(4, "type", new MarkedScalar(default, type, IsPlain: false));
        }

        foreach (var (form, item) in rules.OrderBy(r => r.Form.Name != ShortForms.TypeForm.Key))
            Placed(item, () => _yaml.Entry(4, form.Name, form.Value));
        foreach (var item in lost)
            Lost(4, item);
    }

    private void Expectation(ImportItem item)
    {
        if (item.Rule is not { } rule)
        {
            Lost(2, item);
            return;
        }

        var entries = rule.Arguments.Concat(rule.Common).Select(a => new MarkedEntry(new(default, a.Key, IsPlain: false), a.Value)).ToList();
        Placed(item, () => _yaml.Item(2, rule.Kind.Name, new MarkedMapping(default, entries)));
    }

    private void Lost(int indent, ImportItem item)
    {
        _written.Add(item);
        var origin = item.Origin;
        _yaml.Comment(indent, $"Not carried over (line {item.Loss!.Place.Line} of the original): {item.Loss.Reason}");
        if (origin.Type is { } type)
            _yaml.Comment(indent, $"- {YamlText.Scalar(type)}: {YamlLines.Flow(origin.Kwargs)}");
    }

    private void Placed(ImportItem item, Action write)
    {
        _written.Add(item);
        var first = _yaml.Count + 1;
        write();
        _places.Add((first, _yaml.Count, item));
    }
}
