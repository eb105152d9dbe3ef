using System.Collections;
using System.Numerics;
using System.Text;
using ContactCenter.DuckDb.Interop;
using static ContactCenter.DuckDb.Interop.LibDuckDb;

namespace ContactCenter.DuckDb.Running;

/// <summary>CLR values as DuckDB values. The CLR type decides the DuckDB type.</summary>
internal static unsafe class NativeValues
{
    private const long EpochTicks = 621_355_968_000_000_000;
    private const int EpochDay = 719_162;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ValueHandle Create(object? value, string parameter) => new(CreateNative(value, parameter));

    private static nint CreateNative(object? value, string parameter) => value switch
    {
        null or DBNull => duckdb_create_null_value(),
        string text => Varchar(text, parameter),
        long number => duckdb_create_int64(number),
        int number => duckdb_create_int32(number),
        double number => duckdb_create_double(number),
        bool truth => duckdb_create_bool(truth),
        decimal number => Decimal(number),
        DateTime time => duckdb_create_timestamp(Micros(time.Ticks)),
        DateTimeOffset time => duckdb_create_timestamp_tz(Micros(time.UtcTicks)),
        DateOnly date => duckdb_create_date(date.DayNumber - EpochDay),
        TimeOnly time => duckdb_create_time(time.Ticks / TimeSpan.TicksPerMicrosecond),
        TimeSpan span => duckdb_create_interval(DuckDbInterval.FromTimeSpan(span)),
        DuckDbInterval interval => duckdb_create_interval(interval),
        Guid id => Uuid(id),
        byte[] bytes => Blob(bytes),
        ReadOnlyMemory<byte> bytes => Blob(bytes.Span),
        Memory<byte> bytes => Blob(bytes.Span),
        float number => duckdb_create_float(number),
        short number => duckdb_create_int16(number),
        sbyte number => duckdb_create_int8(number),
        byte number => duckdb_create_uint8(number),
        ushort number => duckdb_create_uint16(number),
        uint number => duckdb_create_uint32(number),
        ulong number => duckdb_create_uint64(number),
        Int128 number => duckdb_create_hugeint(NativeInt128.From(number)),
        UInt128 number => duckdb_create_uhugeint(NativeInt128.From(number)),
        BigInteger number => Big(number),
        DuckDbDecimal number => Decimal(number),
        char character => Varchar(character.ToString(), parameter),
        IEnumerable elements and not IDictionary => NativeLists.Create(elements, parameter),
        _ => throw new NotSupportedException(
            $"The parameter ${parameter} is a {value.GetType()}, for which there is no DuckDB type. Pass a number, a text, a time, a Guid, " +
            "bytes, or a list of one of them."),
    };

    private static long Micros(long ticks) => (ticks - EpochTicks) / TimeSpan.TicksPerMicrosecond;

    private static nint Varchar(string text, string parameter)
    {
        try
        {
            var bytes = Strict.GetBytes(text);
            fixed (byte* start = bytes)
                return duckdb_create_varchar_length(start, (ulong)bytes.Length);
        }
        catch (EncoderFallbackException refusal)
        {
            throw new ArgumentException(
                $"The text of the parameter ${parameter} has half a surrogate pair at index {refusal.Index}, so it can't be written as UTF-8.",
                nameof(text),
                refusal);
        }
    }

    private static nint Blob(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
            return duckdb_create_blob(start, (ulong)bytes.Length);
    }

    private static nint Decimal(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var digits = ((Int128)(uint)bits[2] << 64) | ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
        return Decimal(new DuckDbDecimal(bits[3] < 0 ? -digits : digits, (byte)(bits[3] >> 16)));
    }

    private static nint Decimal(DuckDbDecimal number)
    {
        var width = 1;
        for (var rest = Int128.Abs(number.Unscaled) / 10; rest > 0; rest /= 10)
            width++;

        return duckdb_create_decimal(
            new NativeDecimal((byte)Math.Max(width, number.Scale), number.Scale, NativeInt128.From(number.Unscaled)));
    }

    private static nint Big(BigInteger number)
    {
        if (number >= Int128.MinValue && number <= Int128.MaxValue)
            return duckdb_create_hugeint(NativeInt128.From((Int128)number));

        var magnitude = BigInteger.Abs(number).ToByteArray(isUnsigned: true, isBigEndian: true);
        fixed (byte* start = magnitude)
        {
            return duckdb_create_bignum(
                new NativeBigNumber { Data = start, Size = (ulong)magnitude.Length, IsNegative = (byte)(number.Sign < 0 ? 1 : 0) });
        }
    }

    private static nint Uuid(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return duckdb_create_uuid(NativeInt128.From(new UInt128(
            System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bytes),
            System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]))));
    }
}
