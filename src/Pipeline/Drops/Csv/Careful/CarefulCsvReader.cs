using System.Text.Unicode;
using ContactCenter.Pipeline.Drops.Sources;

namespace ContactCenter.Pipeline.Drops.Csv.Careful;

/// <summary>
/// Reads UTF-8 text record by record, strictly by RFC 4180 in the given dialect, and loses nothing: every byte of the file belongs to one accepted record,
/// one rejected record or one blank line. When quoting is broken only the first physical line of the broken record is rejected, and reading goes on with the next line,
/// since a stray quote would else swallow the good records after it.
/// </summary>
internal sealed class CarefulCsvReader(ByteWindow window, CarefulCsvOptions options)
{
    // DuckDB and suites end far below this; a "header" with more is no header.
    private const int MostHeaderFields = 100_000;

    private readonly RecordSplitter _splitter = new(window, options);
    private byte[] _unescaped = new byte[256];

    /// <summary>What <see cref="Read"/> came upon.</summary>
    public RecordKind Kind { get; private set; }

    /// <summary>The physical line, from 1, on which it starts.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Where it starts in the file.</summary>
    public long Offset { get; private set; }

    /// <summary>Its bytes, without the line end.</summary>
    public long Length { get; private set; }

    /// <summary>Why it was rejected, as a sentence without a full stop; null unless it was.</summary>
    public string? Reason { get; private set; }

    /// <summary>The offset in the file of the byte that is not UTF-8, when that is why the record was rejected.</summary>
    public long? BadByteOffset { get; private set; }

    /// <summary>The bytes of an accepted record.</summary>
    public ReadOnlySpan<byte> Record => window.View[..(int)Length];

    /// <summary>The number of fields of an accepted record.</summary>
    public int FieldCount => _splitter.FieldCount;

    /// <summary>Moves to the next record, rejected record or blank line; false at the end of the file. The fields of the one before are gone.</summary>
    /// <param name="fields">The number of fields that a record must have; null takes any. With 1, an empty line is a record.</param>
    public bool Read(int? fields)
    {
        window.Advance(_splitter.TakenBytes);
        Line += _splitter.TakenLines;
        Offset = window.Position;
        Reason = null;
        BadByteOffset = null;
        if (!_splitter.Next(fields ?? MostHeaderFields))
        {
            return false;
        }

        Length = _splitter.RecordLength;
        Reason = _splitter.Fault ?? ContentFault(fields);
        bool blank = Reason is null && Length == 0 && fields is not 1;
        Kind = blank ? RecordKind.Blank : Reason is null ? RecordKind.Accepted : RecordKind.Rejected;
        return true;
    }

    /// <summary>The text of a field of an accepted record, valid until the next call; false when the field is null.</summary>
    public bool TryGetText(int index, out ReadOnlySpan<byte> text)
    {
        FieldSlice field = _splitter.Fields[index];
        text = window.View.Slice(field.Start, field.Length);
        if (!field.Quoted)
        {
            return !text.SequenceEqual(options.NullText);
        }

        if (field.Escaped)
        {
            text = Unescape(text);
        }

        return true;
    }

    private string? ContentFault(int? fields)
    {
        ReadOnlySpan<byte> record = window.View[..(int)Length];
        int nul = record.IndexOf((byte)0);
        if (nul >= 0)
        {
            return $"expected text, found a NUL byte at byte {nul + 1} of the record";
        }

        if (!Utf8.IsValid(record))
        {
            int bad = InvalidUtf8.IndexIn(record);
            BadByteOffset = Offset + bad;
            return $"expected UTF-8, found the byte 0x{record[bad]:X2} at byte {bad + 1} of the record";
        }

        if (fields is { } wanted && FieldCount != wanted && Length > 0)
        {
            return $"expected {wanted} field{(wanted == 1 ? "" : "s")}, found {FieldCount}";
        }

        return null;
    }

    private ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> text)
    {
        if (_unescaped.Length < text.Length)
        {
            _unescaped = new byte[Math.Max(text.Length, _unescaped.Length * 2)];
        }

        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool escapes = text[i] == options.Escape && i + 1 < text.Length && (text[i + 1] == options.Quote || text[i + 1] == options.Escape);
            _unescaped[length++] = text[escapes ? ++i : i];
        }

        return _unescaped.AsSpan(0, length);
    }
}
