using System.Text;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Tests.Drops.Fuzzing;

/// <summary>
/// A second opinion: one character after the other, everything in memory, no bytes, no vectors, nothing shared with the product.
/// It is written from the words of the specification: what a record is, what a blank line is, what is set aside.
/// </summary>
internal sealed class SlowReader
{
    private const string Bad = "\uFFFF";

    private readonly List<(string Text, int Bytes)> _characters = [];
    private readonly FuzzFile _file;
    private readonly bool _onlyReturns;

    // For every character the line on which it stands and its offset; one more for the end.
    private readonly long[] _lines;
    private readonly long[] _offsets;

    public SlowReader(FuzzFile file)
    {
        _file = file;
        byte[] bytes = file.Bytes;
        int mark = !file.Mark ? 0 : file.Csv.Encoding == TextEncoding.Utf8 ? 3 : 2;
        Decode(bytes.AsSpan(mark));
        _onlyReturns = !_characters.Exists(character => character.Text == "\n") && _characters.Exists(character => character.Text == "\r");
        _lines = new long[_characters.Count + 1];
        _offsets = new long[_characters.Count + 1];
        (_lines[0], _offsets[0]) = (1, mark);
        for (int i = 0; i < _characters.Count; i++)
        {
            _lines[i + 1] = _lines[i] + (At(i) == (_onlyReturns ? "\r" : "\n") ? 1 : 0);
            _offsets[i + 1] = _offsets[i] + _characters[i].Bytes;
        }

        ReadAll();
    }

    /// <summary>Accepted records as <c>line: fields</c>.</summary>
    public List<string> Accepted { get; } = [];

    /// <summary>Rejected ones as <c>line at offset+length</c>.</summary>
    public List<string> Rejected { get; } = [];

    public int Blank { get; private set; }

    private string At(int index) => index < _characters.Count ? _characters[index].Text : "";

    private void ReadAll()
    {
        bool header = _file.Csv.Header;
        int next;
        for (int start = 0; start < _characters.Count; start = next)
        {
            long line = _lines[start];
            (List<string>? fields, int end, next) = ReadOne(start);
            bool wrong = Enumerable.Range(start, end - start).Any(i => At(i) is "\0" or Bad);
            if (fields is not null && !wrong && end == start && _file.Columns > 1)
            {
                Blank++;
            }
            else if (fields is null || wrong || fields.Count != _file.Columns)
            {
                Rejected.Add($"{line} at {_offsets[start]}+{_offsets[end] - _offsets[start]}");
            }
            else if (header)
            {
                header = false;
            }
            else
            {
                Accepted.Add($"{line}: {string.Join('|', fields)}");
            }
        }
    }

    private (List<string>? Fields, int End, int Next) ReadOne(int start)
    {
        string delimiter = _file.Delimiter.ToString();
        var fields = new List<string>();
        int i = start;
        while (true)
        {
            var text = new StringBuilder();
            bool quoted = At(i) == "\"";
            if (quoted)
            {
                for (i++; !(At(i) == "\"" && At(i + 1) != "\""); i++)
                {
                    if (i >= _characters.Count)
                    {
                        return FirstLine(start);
                    }

                    text.Append(At(i));
                    i += At(i) == "\"" ? 1 : 0;
                }

                i++;
                if (i < _characters.Count && At(i) != delimiter && LineEndAt(i) == 0)
                {
                    return FirstLine(start);
                }
            }
            else
            {
                for (; i < _characters.Count && At(i) != delimiter && LineEndAt(i) == 0; i++)
                {
                    if (At(i) == "\"")
                    {
                        return FirstLine(start);
                    }

                    text.Append(At(i));
                }
            }

            fields.Add(!quoted && text.ToString() == _file.Csv.NullText ? "null" : $"<{text}>");
            if (At(i) != delimiter)
            {
                return (fields, i, i + LineEndAt(i));
            }

            i++;
        }
    }

    private (List<string>? Fields, int End, int Next) FirstLine(int start)
    {
        int end = start;
        while (end < _characters.Count && LineEndAt(end) == 0)
        {
            end++;
        }

        return (null, end, end + LineEndAt(end));
    }

    private int LineEndAt(int i) => _onlyReturns ? (At(i) == "\r" ? 1 : 0) : At(i) == "\n" ? 1 : At(i) == "\r" && At(i + 1) == "\n" ? 2 : 0;

    private void Decode(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            (string text, int length) = DecodeOne(bytes);
            _characters.Add((text, length));
            bytes = bytes[length..];
        }
    }

    private (string Text, int Length) DecodeOne(ReadOnlySpan<byte> bytes)
    {
        switch (_file.Csv.Encoding)
        {
            case TextEncoding.Utf8:
                bool good = Rune.DecodeFromUtf8(bytes, out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
                return good ? (rune.ToString(), length) : (Bad, 1);
            case TextEncoding.Latin1:
                return (((char)bytes[0]).ToString(), 1);
            case TextEncoding.Windows1252:
                return bytes[0] == 0x81 ? (Bad, 1) : (((char)bytes[0]).ToString(), 1);
            default:
                return DecodeUtf16(bytes, _file.Csv.Encoding == TextEncoding.Utf16BigEndian);
        }
    }

    private static (string Text, int Length) DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        if (bytes.Length == 1)
        {
            return (Bad, 1);
        }

        char first = (char)(bigEndian ? (bytes[0] << 8) | bytes[1] : (bytes[1] << 8) | bytes[0]);
        if (!char.IsSurrogate(first))
        {
            return (first.ToString(), 2);
        }

        char second = bytes.Length < 4 ? '\0' : (char)(bigEndian ? (bytes[2] << 8) | bytes[3] : (bytes[3] << 8) | bytes[2]);
        return char.IsHighSurrogate(first) && char.IsLowSurrogate(second) ? (new string([first, second]), 4) : (Bad, 2);
    }
}
