using System.Buffers;
using ContactCenter.Pipeline.Drops.Csv.Careful;
using ContactCenter.Pipeline.Drops.Sources;

namespace ContactCenter.Pipeline.Drops.Json;

/// <summary>Cuts a file into stretches that should each be one JSON object; whether they are, the parser says. Places are counted from the window's position.</summary>
internal abstract class JsonRecords(ByteWindow window, int maxRecordBytes)
{
    private long _currentLine = 1;

    // Bytes of the stretch that were let go because it is over the limit.
    private long _dropped;

    // The stretch and what follows it, which the next Read passes over.
    private int _taken;

    /// <summary>What the stretch is; Accepted stands for "to be parsed".</summary>
    public RecordKind Kind { get; private set; }

    /// <summary>The physical line, from 1, on which it starts.</summary>
    public long Line { get; private set; }

    /// <summary>Where it starts in the file.</summary>
    public long Offset { get; private set; }

    /// <summary>Its bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Why it was rejected; null when it is to be parsed.</summary>
    public string? Reason { get; private set; }

    /// <summary>The bytes to be parsed, valid until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<byte> Record => window.View[..(int)Length];

    /// <summary>Moves to the next stretch; false at the end of the file.</summary>
    public bool Read()
    {
        Pass(_taken);
        _taken = 0;
        return Next();
    }

    protected abstract bool Next();

    /// <summary>The byte at a place; -1 at the end of the file.</summary>
    protected int ByteAt(int place)
    {
        while (place >= window.View.Length)
        {
            if (!window.Grow())
            {
                return -1;
            }
        }

        return window.View[place];
    }

    /// <summary>Passes over bytes that are not of the stretch.</summary>
    protected void Pass(int bytes)
    {
        _currentLine += window.View[..bytes].Count((byte)'\n');
        window.Advance(bytes);
    }

    /// <summary>The stretch starts at the window's position.</summary>
    protected void Start()
    {
        Offset = window.Position;
        Line = _currentLine;
        _dropped = 0;
    }

    /// <summary>The place of the first byte of the set, from a place on; false at the end of the file, with <paramref name="place"/> there.
    /// Once the stretch is over the limit what was searched is let go, and places count from further on.</summary>
    protected bool Find(SearchValues<byte> wanted, ref int place)
    {
        while (true)
        {
            int found = place < window.View.Length ? window.View[place..].IndexOfAny(wanted) : -1;
            if (found >= 0)
            {
                place += found;
                return true;
            }

            place = Math.Max(place, window.View.Length);
            DropIfOverLimit(ref place);
            if (!window.Grow())
            {
                return false;
            }
        }
    }

    /// <summary>The stretch ends at a place, and the next reading goes on at another.</summary>
    protected bool End(int place, int next, RecordKind kind = RecordKind.Accepted, string? reason = null)
    {
        _taken = next;
        Length = _dropped + place;
        bool tooLong = reason is null && Length > maxRecordBytes;
        Kind = tooLong || reason is not null ? RecordKind.Rejected : kind;
        Reason = tooLong ? $"expected a record of at most {maxRecordBytes:N0} bytes, found one of {Length:N0}" : reason;
        return true;
    }

    /// <summary>All that is left of the file, from the start of the stretch on, is one rejected record.</summary>
    protected bool EndWithRest(string reason)
    {
        do
        {
            _dropped += window.View.Length;
            Pass(window.View.Length);
        }
        while (window.Grow());

        return End(0, 0, RecordKind.Rejected, reason);
    }

    private void DropIfOverLimit(ref int place)
    {
        int inView = Math.Min(place, window.View.Length);
        if (_dropped + inView > (long)maxRecordBytes + 2)
        {
            _dropped += inView;
            Pass(inView);
            place -= inView;
        }
    }
}
