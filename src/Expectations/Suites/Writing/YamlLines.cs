using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Writing;

/// <summary>A YAML file as it grows. Values stand on one line where they fit, else in a block. The same nodes give the same lines.</summary>
internal sealed class YamlLines
{
    private const int Width = 120;
    private const int Step = 2;

    private readonly List<string> _lines = [];

    /// <summary>The number of lines so far, which is the last one's number.</summary>
    public int Count => _lines.Count;

    /// <summary>The whole file.</summary>
    public string Text => string.Concat(_lines.Select(l => l + "\n"));

    /// <summary>A comment.</summary>
    public void Comment(int indent, string text) => _lines.Add($"{new string(' ', indent)}# {YamlText.Comment(text)}");

    /// <summary>A key whose entries follow.</summary>
    public void Key(int indent, string key) => _lines.Add($"{new string(' ', indent)}{YamlText.Scalar(key)}:");

    /// <summary>An entry of a mapping.</summary>
    public void Entry(int indent, string key, MarkedNode value) => Value(new string(' ', indent) + YamlText.Scalar(key) + ":", indent + Step, value);

    /// <summary>An item of a list that is a mapping of one key.</summary>
    public void Item(int indent, string key, MarkedNode value) => Value($"{new string(' ', indent)}- {YamlText.Scalar(key)}:", indent + (2 * Step), value);

    /// <summary>True for a plain scalar that is written as it is and filled in when it is read: <c>${name}</c>, or in quotes where it is text.</summary>
    public static bool IsVariable(MarkedScalar scalar) => scalar is { IsPlain: true, Text: ['$', '{', ..] or ['"', '$', '{', ..] };

    /// <summary>A value on one line, whatever its length. A variable stands in quotes there, and so is text.</summary>
    public static string Flow(MarkedNode node) => node switch
    {
        MarkedScalar { Text: ['$', ..] } variable when IsVariable(variable) => $"\"{variable.Text}\"",
        MarkedScalar scalar => Scalar(scalar),
        MarkedList list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        MarkedMapping { Entries.Count: 0 } => "{}",
        MarkedMapping mapping => $"{{ {string.Join(", ", mapping.Entries.Select(e => $"{YamlText.Scalar(e.Name)}: {Flow(e.Value)}"))} }}",
        _ => throw new ArgumentException($"A {node.GetType().Name} can't be written.", nameof(node)),
    };

    private void Value(string start, int indent, MarkedNode value)
    {
        var flow = Flow(value);
        var isShort = start.Length + 1 + flow.Length <= Width && !HasVariable(value) && !HasBlock(value);
        switch (value)
        {
            case MarkedScalar { IsPlain: false, Text: var text } when YamlText.IsBlock(text):
                Block(start, indent, text);
                break;
            case MarkedScalar scalar:
                _lines.Add($"{start} {Scalar(scalar)}");
                break;
            case MarkedMapping { Entries.Count: > 0 } mapping when !isShort:
                _lines.Add(start);
                foreach (var entry in mapping.Entries)
                    Entry(indent, entry.Name, entry.Value);
                break;
            case MarkedList { Items.Count: > 0 } list when !isShort:
                Items(start, indent, list);
                break;
            default:
                _lines.Add($"{start} {flow}");
                break;
        }
    }

    // Within brackets a list goes on in the next line, so that long sets stay together.
    private void Items(string start, int indent, MarkedList list)
    {
        _lines.Add($"{start} [");
        var line = "";
        foreach (var item in list.Items.Select(i => Flow(i) + ","))
        {
            if (line.Length > 0 && indent + line.Length + 1 + item.Length > Width)
            {
                _lines.Add(new string(' ', indent) + line);
                line = "";
            }

            line += line.Length == 0 ? item : " " + item;
        }

        _lines.Add($"{new string(' ', indent)}{line.TrimEnd(',')}]");
    }

    private void Block(string start, int indent, string text)
    {
        _lines.Add($"{start} |-");
        foreach (var line in text.Replace("${", "$${").Split('\n'))
            _lines.Add(line.Length == 0 ? "" : new string(' ', indent) + line);
    }

    private static string Scalar(MarkedScalar scalar) => scalar.IsPlain ? scalar.Text : YamlText.Scalar(scalar.Text);


    private static bool HasVariable(MarkedNode node) => Any(node, IsVariable);

    private static bool HasBlock(MarkedNode node) => Any(node, s => !s.IsPlain && YamlText.IsBlock(s.Text));

    private static bool Any(MarkedNode node, Func<MarkedScalar, bool> isOne) => node switch
    {
        MarkedScalar scalar => isOne(scalar),
        MarkedList list => list.Items.Any(i => Any(i, isOne)),
        MarkedMapping mapping => mapping.Entries.Any(e => Any(e.Value, isOne)),
        _ => false,
    };
}
