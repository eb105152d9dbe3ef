using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ContactCenter.Pipeline.Drops.Csv.Scanning;

/// <summary>From the places of quotes to the places inside quotes.</summary>
internal static class QuoteParity
{
    /// <summary>Bit i of the result is the exclusive or of bits 0 to i of <paramref name="quotes"/>: set from an opening quote up to the byte before its closing one.</summary>
    public static ulong PrefixXor(ulong quotes)
    {
        if (quotes == 0)
        {
            return 0;
        }

        // A carry-less product with all ones is the same sum in one instruction.
        if (Pclmulqdq.IsSupported)
        {
            return Pclmulqdq.CarrylessMultiply(Vector128.CreateScalar(quotes), Vector128<ulong>.AllBitsSet, 0).ToScalar();
        }

        quotes ^= quotes << 1;
        quotes ^= quotes << 2;
        quotes ^= quotes << 4;
        quotes ^= quotes << 8;
        quotes ^= quotes << 16;
        return quotes ^ (quotes << 32);
    }
}
