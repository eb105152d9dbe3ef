using System.Buffers;
using ContactCenter.Pipeline.Drops.Sources;

namespace ContactCenter.Pipeline.Drops.Csv.Careful;

/// <summary>
/// Finds where the record at the window's position ends and its fields lie. A record over the limit is followed to its end without being kept.
/// Time is linear in the size of the file even for hostile quoting: a record that runs far through its quotes holds no line at which another long run could start.
/// </summary>
internal sealed class RecordSplitter(ByteWindow window, CarefulCsvOptions options)
{
    private readonly SearchValues<byte> _endsUnquoted = SearchValues.Create(
        [options.Delimiter, options.LineEndByte, options.Quote ?? options.LineEndByte]);

    private readonly SearchValues<byte> _endsQuoted = SearchValues.Create([options.Quote ?? 0, options.Escape]);

    // Bytes of the record that lie before the window, once the record is over the limit.
    private long _dropped;
    private long _droppedLines;
    private int _at;
    private int _keep;

    /// <summary>The fields of the record, when it has no fault; no more than <see cref="Next"/> was asked to keep.</summary>
    public List<FieldSlice> Fields { get; } = [];

    /// <summary>How many fields the record has, kept or not.</summary>
    public int FieldCount { get; private set; }

    /// <summary>The bytes of the record without its line end.</summary>
    public long RecordLength { get; private set; }

    /// <summary>The bytes in view that belong to the record, its line end included.</summary>
    public int TakenBytes { get; private set; }

    /// <summary>The lines that the record takes.</summary>
    public long TakenLines { get; private set; }

    /// <summary>What is wrong with the quoting or the length; null when nothing is.</summary>
    public string? Fault { get; private set; }

    /// <summary>Splits the record at the window's position; false at the end of the file.</summary>
    /// <param name="keep">How many fields are wanted; a record may be millions of delimiters.</param>
    public bool Next(int keep)
    {
        _keep = keep;
        Fields.Clear();
        FieldCount = 0;
        Fault = null;
        TakenBytes = 0;
        TakenLines = 0;
        _dropped = _droppedLines = 0;
        _at = 0;
        if (window.View.IsEmpty && !window.Grow())
        {
            return false;
        }

        long start = window.Position;
        while (TakeField(start))
        {
        }

        if (Fault is null && RecordLength > options.MaxRecordBytes)
        {
            Fault = $"expected a record of at most {options.MaxRecordBytes:N0} bytes, found one of {RecordLength:N0}";
        }

        return true;
    }

    /// <summary>Takes one field and what follows it; false when that ended the record.</summary>
    private bool TakeField(long start)
    {
        if (_at > 0)
        {
            DropIfOverLimit(_at);
        }

        if (!Has(_at))
        {
            EndRecord(0);
            Keep(new FieldSlice(_at, 0, false, false));
            return false;
        }

        return options.Quote is { } quote && window.View[_at] == quote ? TakeQuoted(start) : TakeUnquoted(start);
    }

    private bool TakeUnquoted(long start)
    {
        int first = _at;
        while (true)
        {
            int found = window.View[_at..].IndexOfAny(_endsUnquoted);
            if (found >= 0)
            {
                _at += found;
                break;
            }

            int before = window.View.Length;
            if (!More(before, ref first))
            {
                _at = before;
                Keep(new FieldSlice(first, _at - first, false, false));
                EndRecord(0);
                return false;
            }
        }

        byte value = window.View[_at];
        if (value == options.Delimiter)
        {
            Keep(new FieldSlice(first, _at - first, false, false));
            _at++;
            return true;
        }

        if (value != options.LineEndByte)
        {
            RejectFirstLine(start, "expected quotes around a field that holds a quote, found a quote in an unquoted field");
            return false;
        }

        int lineEnd = options.LineEnd == LineEnd.LineFeed && _at > first && window.View[_at - 1] == (byte)'\r' ? 2 : 1;
        _at += 1 - lineEnd;
        Keep(new FieldSlice(first, _at - first, false, false));
        EndRecord(lineEnd);
        return false;
    }

    private bool TakeQuoted(long start)
    {
        int first = ++_at;
        bool escaped = false;
        while (true)
        {
            int found = Has(_at) ? window.View[_at..].IndexOfAny(_endsQuoted) : -1;
            if (found < 0)
            {
                int before = window.View.Length;
                if (!More(before, ref first))
                {
                    RejectFirstLine(start, "expected a closing quote, found the end of the file");
                    return false;
                }

                continue;
            }

            _at += found;
            byte value = window.View[_at];
            bool pair = value == options.Escape && Has(_at + 1) && IsEscapable(window.View[_at + 1]);
            if (pair)
            {
                escaped = true;
                _at += 2;
            }
            else if (value == options.Quote)
            {
                break;
            }
            else
            {
                _at++;
            }
        }

        Keep(new FieldSlice(first, _at - first, true, escaped));
        _at++;
        return EndQuoted(start);
    }

    private bool IsEscapable(byte value) => value == options.Quote || value == options.Escape;

    /// <summary>After a closing quote there must be a delimiter, a line end or the end of the file.</summary>
    private bool EndQuoted(long start)
    {
        if (!Has(_at))
        {
            EndRecord(0);
            return false;
        }

        byte value = window.View[_at];
        if (value == options.Delimiter)
        {
            _at++;
            return true;
        }

        int lineEnd = value == options.LineEndByte ? 1
            : value == (byte)'\r' && Has(_at + 1) && window.View[_at + 1] == (byte)'\n' ? 2
            : 0;
        if (lineEnd == 0)
        {
            RejectFirstLine(start, "expected a delimiter or a line end after a closing quote, found other text");
            return false;
        }

        EndRecord(lineEnd);
        return false;
    }

    private void Keep(FieldSlice field)
    {
        if (FieldCount++ < _keep)
        {
            Fields.Add(field);
        }
    }

    private void EndRecord(int lineEnd)
    {
        RecordLength = _dropped + _at;
        TakenBytes = _at + lineEnd;
        TakenLines = _droppedLines + window.View[..TakenBytes].Count(options.LineEndByte);
    }

    private bool Has(int index)
    {
        while (index >= window.View.Length)
        {
            if (!window.Grow())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Brings more into view after all <paramref name="seen"/> bytes of it were looked at; the field starts at <paramref name="first"/>.</summary>
    private bool More(int seen, ref int first)
    {
        _at = seen;
        if (DropIfOverLimit(seen))
        {
            first = 0;
        }

        return window.Grow();
    }

    /// <summary>Lets go of the record's first <paramref name="seen"/> bytes once it is over the limit, whatever follows.</summary>
    private bool DropIfOverLimit(int seen)
    {
        // Two bytes more than the limit, since the last two may turn out to be its line end.
        if (_dropped + seen <= (long)options.MaxRecordBytes + 2)
        {
            return false;
        }

        // The last byte stays, since a CR may belong to the line end that follows.
        int drop = seen - 1;
        _droppedLines += window.View[..drop].Count(options.LineEndByte);
        _dropped += drop;
        window.Advance(drop);
        _at = 1;
        return true;
    }

    private void RejectFirstLine(long start, string reason)
    {
        window.Seek(start);
        Fault = reason;
        _dropped = _droppedLines = 0;
        _at = 0;
        int first = 0;
        int found;
        while ((found = window.View[_at..].IndexOf(options.LineEndByte)) < 0)
        {
            if (!More(window.View.Length, ref first))
            {
                EndRecord(0);
                return;
            }
        }

        _at += found;
        int lineEnd = options.LineEnd == LineEnd.LineFeed && _at > 0 && window.View[_at - 1] == (byte)'\r' ? 2 : 1;
        _at += 1 - lineEnd;
        EndRecord(lineEnd);
    }
}
