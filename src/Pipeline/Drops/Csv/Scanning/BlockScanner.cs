using System.Numerics;
using System.Runtime.CompilerServices;

namespace ContactCenter.Pipeline.Drops.Csv.Scanning;

/// <summary>
/// Counts records in blocks of 64 bytes and notices whatever is not plain RFC 4180. It knows quotes, delimiters and line ends as bit masks, and carries
/// over from block to block only whether it is inside quotes and what the last byte was.
/// </summary>
internal struct BlockScanner
{
    private readonly byte _delimiter;
    private readonly byte _quote;
    private readonly bool _hasQuote;
    private readonly int _delimitersWanted;
    private readonly long _maxRecordBytes;

    private ulong _inQuotes;
    private ulong _lastMayPrecedeQuote = 1;
    private ulong _lastWasClosingQuote;
    private ulong _lastWasCarriageReturn;
    private int _delimiters;
    private long _recordsBeforeBlankLine;
    private long _lineEnds;
    private long _lineEndsAfterCarriageReturn;

    public BlockScanner(ScanOptions options)
    {
        _delimiter = options.Delimiter;
        _quote = options.Quote ?? 0;
        _hasQuote = options.Quote is not null;
        _delimitersWanted = options.Fields - 1;
        _maxRecordBytes = options.MaxRecordBytes;
        RecordStart = options.Start;
    }

    public ScanFault Fault { get; private set; }

    public long Records { get; private set; }

    public long BlankLines { get; private set; }

    /// <summary>Whether a record stands behind an empty line.</summary>
    public readonly bool RecordsAfterBlankLine => BlankLines > 0 && Records > _recordsBeforeBlankLine;

    public long LineFeeds { get; private set; }

    public long RecordStart { get; private set; }

    public bool LineEndsInQuotes { get; private set; }

    public readonly bool InQuotes => _inQuotes != 0;

    public readonly bool AfterReturn => _lastWasCarriageReturn != 0;

    /// <summary>Takes the 64 bytes at <paramref name="block"/>, which stand at <paramref name="offset"/> in the file; only the first <paramref name="length"/> count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take(ref byte block, long offset, int length)
    {
        var masks = new ByteMasks(ref block, _delimiter, _quote);
        ulong valid = length == ByteMasks.BlockSize ? ulong.MaxValue : (1UL << length) - 1;
        ulong quotes = _hasQuote ? masks.Quotes & valid : 0;
        ulong lineFeeds = masks.LineFeeds & valid;
        ulong returns = masks.CarriageReturns & valid;

        ulong inside = QuoteParity.PrefixXor(quotes) ^ _inQuotes;
        ulong ends = lineFeeds & ~inside;
        ulong delimiters = masks.Delimiters & valid & ~inside;
        ulong returnsOutside = returns & ~inside;

        ulong opening = quotes & inside;
        ulong closing = quotes & ~inside;
        ulong mayPrecedeQuote = delimiters | ends | quotes;
        ulong afterClosing = (closing << 1) | _lastWasClosingQuote;
        ulong afterReturn = (returnsOutside << 1) | _lastWasCarriageReturn;
        ulong stray = (opening & ~((mayPrecedeQuote << 1) | _lastMayPrecedeQuote))
            | (afterClosing & valid & ~(delimiters | lineFeeds | returns | quotes));
        ulong loneReturns = afterReturn & valid & ~lineFeeds;
        ulong nuls = masks.Nuls & valid;
        if ((stray | loneReturns | nuls) != 0)
        {
            Fault = stray != 0 ? ScanFault.StrayQuote : nuls != 0 ? ScanFault.NulByte : ScanFault.LoneCarriageReturn;
            return;
        }

        LineFeeds += BitOperations.PopCount(lineFeeds);
        LineEndsInQuotes |= (lineFeeds & inside) != 0;
        _lineEnds += BitOperations.PopCount(ends);
        _lineEndsAfterCarriageReturn += BitOperations.PopCount(ends & afterReturn);
        EndRecords(ends, delimiters, afterReturn, offset);

        // Bit 63 of each mask is what the next block's first byte follows.
        _inQuotes = (ulong)((long)inside >> 63);
        _lastMayPrecedeQuote = mayPrecedeQuote >> 63;
        _lastWasClosingQuote = closing >> 63;
        _lastWasCarriageReturn = returnsOutside >> 63;
        if (length < ByteMasks.BlockSize)
        {
            int last = length - 1;
            _inQuotes = (inside >> last & 1) == 0 ? 0 : ulong.MaxValue;
            _lastWasCarriageReturn = returnsOutside >> last & 1;
        }
    }

    /// <summary>Counts the record that no line end closes, and says what only the end of the file shows.</summary>
    public void End(long size)
    {
        if (Fault != ScanFault.None)
        {
            return;
        }

        if (InQuotes)
        {
            Fault = ScanFault.UnclosedQuote;
        }
        else if (_lastWasCarriageReturn != 0)
        {
            Fault = ScanFault.LoneCarriageReturn;
        }
        else if (_lineEndsAfterCarriageReturn != 0 && _lineEndsAfterCarriageReturn != _lineEnds)
        {
            Fault = ScanFault.MixedLineEnds;
        }
        else if (size > RecordStart)
        {
            EndRecord(size, _delimiters, blank: false);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndRecords(ulong ends, ulong delimiters, ulong afterReturn, long offset)
    {
        while (ends != 0)
        {
            int index = BitOperations.TrailingZeroCount(ends);
            ulong upTo = (1UL << index) - 1;
            long end = offset + index;
            long length = end - RecordStart;
            bool blank = length == 0 || (length == 1 && (afterReturn >> index & 1) != 0);
            EndRecord(end, _delimiters + BitOperations.PopCount(delimiters & upTo), blank);
            RecordStart = end + 1;
            _delimiters = 0;
            delimiters &= ~upTo;
            ends &= ends - 1;
        }

        _delimiters += BitOperations.PopCount(delimiters);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndRecord(long end, int delimiters, bool blank)
    {
        if (blank && _delimitersWanted > 0)
        {
            if (BlankLines++ == 0)
            {
                _recordsBeforeBlankLine = Records;
            }

            return;
        }

        Records++;
        if (delimiters != _delimitersWanted)
        {
            Fault = ScanFault.FieldCount;
        }
        else if (end - RecordStart > _maxRecordBytes)
        {
            Fault = ScanFault.LongRecord;
        }
    }
}
