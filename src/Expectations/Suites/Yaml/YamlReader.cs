using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites.FaultTexts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContactCenter.Expectations.Suites.Yaml;

/// <summary>Reads a YAML file into nodes that know where they stand. Everything wrong with the YAML itself is told here.</summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 50;
    private const long MostNodes = 200_000;
    private const string TextTag = "tag:yaml.org,2002:str";

    private readonly string _file;
    private readonly string _text;
    private readonly Variables _variables;
    private readonly FaultList _faults;
    private readonly string _kind;
    private readonly Parser _parser;
    private readonly Dictionary<string, MarkedNode> _anchors = new(StringComparer.Ordinal);
    private int _depth;
    private long _nodes;

    private YamlReader(string file, string text, Variables variables, FaultList faults, string kind)
    {
        (_file, _text, _variables, _faults, _kind) = (file, text, variables, faults, kind);
        _parser = new(new StringReader(text));
    }

    /// <summary>The root of the only document of a file; null where the file can't be read as YAML, which the faults then tell.</summary>
    /// <param name="file">The file's name for people.</param>
    /// <param name="text">What the file holds.</param>
    /// <param name="variables">What <c>${NAME}</c> stands for.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="kind">What the file should hold, which is also its first key: <c>suite</c> or <c>pipeline</c>.</param>
    public static MarkedNode? Read(string file, string text, Variables variables, FaultList faults, string kind)
    {
        var reader = new YamlReader(file, text, variables, faults, kind);
        try
        {
            return reader.Document();
        }
        catch (YamlException e)
        {
            faults.Add(reader.NotYaml(e));
            return null;
        }
        catch (RefusedException e)
        {
            faults.Add(e.Fault);
            return null;
        }
    }

    private MarkedNode? Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            _faults.Add(YamlFaults.Empty(new(_file, 1, 1), _kind));
            return null;
        }

        var root = Node();
        _parser.Consume<DocumentEnd>();
        if (_parser.TryConsume<DocumentStart>(out var second))
            _faults.Add(YamlFaults.SecondDocument(Place(second.Start), _kind));
        return root;
    }

    private MarkedNode Node()
    {
        var start = _parser.Current ?? throw new InvalidOperationException("The YAML parser ended within a document.");
        var place = Place(start.Start);
        if (++_nodes > MostNodes)
            throw new RefusedException(YamlFaults.TooLarge(place, MostNodes));
        if (++_depth > DeepestNesting)
            throw new RefusedException(YamlFaults.TooDeep(place, DeepestNesting));

        MarkedNode node;
        if (_parser.TryConsume<Scalar>(out var scalar))
            node = ScalarOf(scalar, place);
        else if (_parser.TryConsume<SequenceStart>(out var sequence))
            node = Anchored(sequence, List(place));
        else if (_parser.TryConsume<MappingStart>(out var mapping))
            node = Anchored(mapping, Mapping(place));
        else
            node = Aliased(_parser.Consume<AnchorAlias>(), place);
        _depth--;
        return node;
    }

    private MarkedScalar ScalarOf(Scalar scalar, SourceMark place)
    {
        var isText = scalar.Style != ScalarStyle.Plain || (!scalar.Tag.IsEmpty && !scalar.Tag.IsNonSpecific && scalar.Tag.Value == TextTag);
        var filled = _variables.Fill(scalar.Value, place, _faults);
        return Anchored(scalar, new MarkedScalar(place, filled ?? scalar.Value, !isText) { IsBroken = filled is null });
    }

    private MarkedList List(SourceMark place)
    {
        var items = new List<MarkedNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(Node());
        return new(place, items);
    }

    private MarkedMapping Mapping(SourceMark place)
    {
        var entries = new List<MarkedEntry>();
        var firsts = new Dictionary<string, SourceMark>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node();
            var value = Node();
            if (key is not MarkedScalar { IsBroken: false } name)
            {
                if (key is not MarkedScalar)
                    _faults.Add(YamlFaults.KeyIsNoText(key.Mark, key.What));
            }
            else if (name is { IsPlain: true, Text: "<<" })
            {
                _faults.Add(YamlFaults.MergeKey(name.Mark));
            }
            else if (firsts.TryAdd(name.Text, name.Mark))
            {
                entries.Add(new(name, value));
            }
            else
            {
                _faults.Add(YamlFaults.KeyTwice(name.Mark, name.Text, firsts[name.Text]));
            }
        }

        return new(place, entries);
    }

    private T Anchored<T>(NodeEvent start, T node)
        where T : MarkedNode
    {
        if (!start.Tag.IsEmpty && !start.Tag.IsNonSpecific && !start.Tag.Value.StartsWith("tag:yaml.org,2002:", StringComparison.Ordinal))
            _faults.Add(YamlFaults.UnknownTag(Place(start.Start), start.Tag.Value));
        if (!start.Anchor.IsEmpty)
            _anchors[start.Anchor.Value] = node;
        return node;
    }

    // An alias is worth what its anchor is, but counts again: lists of lists of aliases grow without bound.
    private MarkedNode Aliased(AnchorAlias alias, SourceMark place)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var node))
            throw new RefusedException(YamlFaults.UnknownAlias(place, alias.Value.Value, _anchors.Keys));
        _nodes += node.Size;
        return node;
    }

    private SourceMark Place(Mark mark) => new(_file, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    // YamlDotNet tells where it was when it noticed: a line too early for a tab, a line too late at the end of the file.
    private Fault NotYaml(YamlException problem)
    {
        var lines = _text.TrimEnd().Split('\n');
        var place = Place(problem.Start);
        foreach (var line in (ReadOnlySpan<int>)[place.Line, place.Line + 1])
        {
            if (line <= lines.Length && lines[line - 1].AsSpan(0, lines[line - 1].Length - lines[line - 1].AsSpan().TrimStart().Length).Contains('\t'))
                return YamlFaults.Tab(place with { Line = line, Column = lines[line - 1].IndexOf('\t') + 1 });
        }

        if (place.Line > lines.Length)
            place = place with { Line = lines.Length, Column = lines[^1].Length + 1 };
        return YamlFaults.NotYaml(place, problem.Message, lines[place.Line - 1]);
    }

    // Ends the reading of a file that is valid YAML and yet can't be read on.
    private sealed class RefusedException(Fault fault) : Exception
    {
        public Fault Fault { get; } = fault;
    }
}
