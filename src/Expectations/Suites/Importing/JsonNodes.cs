using System.Text;
using System.Text.Json;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>Reads JSON into the nodes that suites are read from, so that their arguments can be judged before any YAML is written.</summary>
internal ref struct JsonNodes
{
    private readonly string _file;
    private readonly ReadOnlySpan<byte> _json;
    private readonly IReadOnlyDictionary<long, string> _hidden;
    private Utf8JsonReader _reader;
    private int _at;
    private int _line = 1;
    private int _column = 1;

    private JsonNodes(string file, ReadOnlySpan<byte> json, IReadOnlyDictionary<long, string> hidden)
    {
        _file = file;
        _json = json;
        _hidden = hidden;
        _reader = new(json);
    }

    /// <summary>The value that a file holds. Texts are not plain, all other scalars are; of a key that stands twice the last value counts, as in Python.</summary>
    /// <exception cref="NotImportableException">It is not JSON.</exception>
    public static MarkedNode Read(string file, ReadOnlySpan<byte> bytes)
    {
        byte[] json = [.. bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes];
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(json);
            var nodes = new JsonNodes(file, json, PythonNumbers.Hide(json));
            nodes._reader.Read();
            var node = nodes.Node();
            // What follows the value is no JSON; the reader says so.
            nodes._reader.Read();
            return node;
        }
        catch (DecoderFallbackException)
        {
            throw new NotImportableException(new(file, 1, 1), "the file is not UTF-8; save it as UTF-8");
        }
        catch (JsonException e)
        {
            var reason = e.Message.Split(" LineNumber:")[0].TrimEnd('.');
            throw new NotImportableException(new(file, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1), $"this is not JSON: {reason}");
        }
    }

    private MarkedNode Node()
    {
        var place = Place();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Mapping(place);
            case JsonTokenType.StartArray:
                var items = new List<MarkedNode>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Node());
                return new MarkedList(place, items);
            case JsonTokenType.String:
                return _hidden.TryGetValue(_reader.TokenStartIndex, out var number)
                    ? new MarkedScalar(place, number, IsPlain: true)
                    : new MarkedScalar(place, Text(place), IsPlain: false);
            default:
                return new MarkedScalar(place, Encoding.UTF8.GetString(_reader.ValueSpan), IsPlain: true);
        }
    }

    private MarkedMapping Mapping(SourceMark place)
    {
        var entries = new List<MarkedEntry>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var mark = Place();
            var key = new MarkedScalar(mark, Text(mark), IsPlain: false);
            _reader.Read();
            var value = Node();
            entries.RemoveAll(e => e.Name == key.Text);
            entries.Add(new(key, value));
        }

        return new(place, entries);
    }

    private readonly string Text(SourceMark place)
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new NotImportableException(place, "the text holds half of a surrogate pair, which stands for no character");
        }
    }

    // Tokens come in order, so every byte is looked at once.
    private SourceMark Place()
    {
        for (var start = (int)_reader.TokenStartIndex; _at < start; _at++)
        {
            if (_json[_at] == '\n')
                (_line, _column) = (_line + 1, 1);
            else if ((_json[_at] & 0xC0) != 0x80)
                _column++;
        }

        return new(_file, _line, _column);
    }
}
