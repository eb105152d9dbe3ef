using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ContactCenter.Pipeline.Drops.Csv.Scanning;

/// <summary>Where the bytes that matter are in a block of 64: bit i stands for byte i.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct ByteMasks
{
    public const int BlockSize = 64;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteMasks(ref byte block, byte delimiter, byte quote)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<byte> bytes = Vector512.LoadUnsafe(ref block);
            Quotes = Vector512.Equals(bytes, Vector512.Create(quote)).ExtractMostSignificantBits();
            Delimiters = Vector512.Equals(bytes, Vector512.Create(delimiter)).ExtractMostSignificantBits();
            LineFeeds = Vector512.Equals(bytes, Vector512.Create((byte)'\n')).ExtractMostSignificantBits();
            CarriageReturns = Vector512.Equals(bytes, Vector512.Create((byte)'\r')).ExtractMostSignificantBits();
            Nuls = Vector512.Equals(bytes, Vector512<byte>.Zero).ExtractMostSignificantBits();
        }
        else
        {
            Vector256<byte> low = Vector256.LoadUnsafe(ref block);
            Vector256<byte> high = Vector256.LoadUnsafe(ref block, 32);
            Quotes = Find(low, high, quote);
            Delimiters = Find(low, high, delimiter);
            LineFeeds = Find(low, high, (byte)'\n');
            CarriageReturns = Find(low, high, (byte)'\r');
            Nuls = Find(low, high, 0);
        }
    }

    public ulong Quotes { get; }

    public ulong Delimiters { get; }

    public ulong LineFeeds { get; }

    public ulong CarriageReturns { get; }

    public ulong Nuls { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find(Vector256<byte> low, Vector256<byte> high, byte wanted)
    {
        Vector256<byte> all = Vector256.Create(wanted);
        return Vector256.Equals(low, all).ExtractMostSignificantBits()
            | ((ulong)Vector256.Equals(high, all).ExtractMostSignificantBits() << 32);
    }
}
