using System.Text.Json;
using System.Text.Unicode;
using ContactCenter.Pipeline.Drops.Csv.Careful;

namespace ContactCenter.Pipeline.Drops.Json;

/// <summary>
/// Takes one record apart, strictly by RFC 8259: no NaN, no comments, no trailing commas, no key twice, one object and nothing after it.
/// Values become text: strings unescaped, numbers as they are written, nested values as their JSON.
/// </summary>
internal sealed class JsonObjectParser(JsonKeys keys)
{
    private readonly List<JsonValue> _values = [];
    private int[] _lastRecordOfKey = [];
    private byte[] _unescaped = new byte[256];
    private int _unescapedLength;
    private int _record;

    /// <summary>The values of the last record, in its order.</summary>
    public IReadOnlyList<JsonValue> Values => _values;

    /// <summary>The text of a value that is not null.</summary>
    public ReadOnlySpan<byte> Text(JsonValue value, ReadOnlySpan<byte> record) =>
        value.Unescaped ? _unescaped.AsSpan(value.Start, value.Length) : record.Slice(value.Start, value.Length);

    /// <summary>Takes the record apart; why it can't be, or null when all is well.</summary>
    public string? Parse(ReadOnlySpan<byte> record)
    {
        _values.Clear();
        _unescapedLength = 0;
        _record++;
        if (!Utf8.IsValid(record))
        {
            int bad = InvalidUtf8.IndexIn(record);
            return $"expected UTF-8, found the byte 0x{record[bad]:X2} at byte {bad + 1} of the record";
        }

        var reader = new Utf8JsonReader(record);
        try
        {
            return ParseObject(ref reader, record);
        }
        catch (JsonException)
        {
            int at = (int)reader.BytesConsumed;
            while (at < record.Length && JsonBytes.IsSpace(record[at]))
            {
                at++;
            }

            return at == record.Length
                ? "expected one whole JSON object, found that it breaks off"
                : $"expected one whole JSON object, found what is none from byte {at + 1} of the record on: {Shown.Text(record[at..])}";
        }
    }

    private string? ParseObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> record)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            string found = Kind(reader.TokenType);
            reader.Skip();
            reader.Read();
            return $"expected an object, found {found}";
        }

        int guess = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (ParseKey(ref reader, guess, out int key) is { } wrongKey)
            {
                return wrongKey;
            }

            guess = key + 1;
            reader.Read();
            if (ParseValue(ref reader, record, key) is { } wrongValue)
            {
                return wrongValue;
            }
        }

        // Reading on finds the end, or throws over what follows the object.
        reader.Read();
        return null;
    }

    private string? ParseKey(ref Utf8JsonReader reader, int guess, out int key)
    {
        key = -1;
        try
        {
            key = keys.NumberOf(ref reader, guess);
        }
        catch (InvalidOperationException)
        {
            return $"expected Unicode text in a key, found half of a surrogate pair in {Shown.Text(reader.ValueSpan)}";
        }

        if (keys.Name(key).Contains('\0', StringComparison.Ordinal))
        {
            return "expected text in a key, found the character U+0000";
        }

        if (key >= _lastRecordOfKey.Length)
        {
            Array.Resize(ref _lastRecordOfKey, Math.Max(key + 1, _lastRecordOfKey.Length * 2));
        }

        if (_lastRecordOfKey[key] == _record)
        {
            return $"expected each key once, found {Shown.Text(keys.Name(key))} twice";
        }

        _lastRecordOfKey[key] = _record;
        return null;
    }

    private string? ParseValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> record, int key)
    {
        int start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                _values.Add(new JsonValue(key, -1, 0, false));
                return null;
            case JsonTokenType.String when reader.ValueIsEscaped:
                return Unescape(ref reader, key);
            case JsonTokenType.String:
                _values.Add(new JsonValue(key, start + 1, reader.ValueSpan.Length, false));
                return null;
            default:
                reader.Skip();
                _values.Add(new JsonValue(key, start, (int)reader.BytesConsumed - start, false));
                return null;
        }
    }

    private string? Unescape(ref Utf8JsonReader reader, int key)
    {
        int needed = _unescapedLength + reader.ValueSpan.Length;
        if (_unescaped.Length < needed)
        {
            Array.Resize(ref _unescaped, Math.Max(needed, _unescaped.Length * 2));
        }

        int length;
        try
        {
            length = reader.CopyString(_unescaped.AsSpan(_unescapedLength));
        }
        catch (InvalidOperationException)
        {
            return $"expected Unicode text in {Shown.Text(keys.Name(key))}, found half of a surrogate pair";
        }

        if (_unescaped.AsSpan(_unescapedLength, length).Contains((byte)0))
        {
            return $"expected text in {Shown.Text(keys.Name(key))}, found the character U+0000";
        }

        _values.Add(new JsonValue(key, _unescapedLength, length, true));
        _unescapedLength += length;
        return null;
    }

    private static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        _ => "null",
    };
}
