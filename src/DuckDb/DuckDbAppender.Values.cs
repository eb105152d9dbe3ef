using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using ContactCenter.DuckDb.Appending;
using ContactCenter.DuckDb.Interop;
using ContactCenter.DuckDb.Types;

namespace ContactCenter.DuckDb;

/// <content>
/// The values of a row. Each Append throws <see cref="InvalidCastException"/> when the column's type is of another kind,
/// <see cref="OverflowException"/> when it can't hold the value, and <see cref="InvalidOperationException"/> when the row is full.
/// </content>
public sealed unsafe partial class DuckDbAppender
{
    private const long EpochTicks = 621_355_968_000_000_000;
    private const int EpochDay = 719_162;

    /// <summary>Appends NULL.</summary>
    public void AppendNull()
    {
        Next().SetNull(row);
        column++;
    }

    /// <summary>Appends the UTF-8 of a text, or bytes to a BLOB column.</summary>
    /// <exception cref="ArgumentException">The text is not valid UTF-8.</exception>
    public void Append(ReadOnlySpan<byte> utf8)
    {
        var target = Next();
        if (target.Id == TypeId.Varchar)
        {
            if (!Utf8.IsValid(utf8))
                throw InvalidUtf8(target, utf8);

            SetBytes(target, utf8);
        }
        else if (target.Id == TypeId.Blob)
        {
            SetBytes(target, utf8);
        }
        else
        {
            SetLabel(target, Encoding.UTF8.GetString(utf8));
        }

        column++;
    }

    /// <summary>Appends a text, or the label of an ENUM; null appends NULL.</summary>
    /// <exception cref="ArgumentException">The text has half a surrogate pair, so that it can't be written as UTF-8.</exception>
    public void Append(string? text)
    {
        if (text is null)
        {
            AppendNull();
            return;
        }

        var target = Next();
        if (target.Id == TypeId.Varchar)
            SetText(target, text);
        else
            SetLabel(target, text);

        column++;
    }

    /// <summary>Appends a whole number to a column of any numeric type.</summary>
    public void Append(long value)
    {
        var target = Next();
        if (target.Id == TypeId.BigInt)
            target.Set(row, value);
        else
            SetInteger(target, value);

        column++;
    }

    /// <inheritdoc cref="Append(long)"/>
    public void Append(ulong value)
    {
        SetInteger(Next(), value);
        column++;
    }

    /// <inheritdoc cref="Append(long)"/>
    public void Append(Int128 value)
    {
        SetInteger(Next(), value);
        column++;
    }

    /// <summary>Appends a number to a DOUBLE or FLOAT column.</summary>
    public void Append(double value)
    {
        var target = Next();
        if (target.Id == TypeId.Double)
            target.Set(row, value);
        else if (target.Id == TypeId.Float)
            target.Set(row, (float)value);
        else
            throw Mismatch.Of(target, "a double");

        column++;
    }

    /// <summary>Appends a number to a DECIMAL column, all of whose digits it must hold, or to a DOUBLE column.</summary>
    public void Append(decimal value)
    {
        var target = Next();
        if (target.Id == TypeId.Double)
        {
            target.Set(row, (double)value);
        }
        else if (target.Id != TypeId.Decimal)
        {
            throw Mismatch.Of(target, "a decimal");
        }
        else
        {
            Span<int> bits = stackalloc int[4];
            decimal.GetBits(value, bits);
            var digits = ((Int128)(uint)bits[2] << 64) | ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
            if (!Integers.TryWriteDecimal(target, row, bits[3] < 0 ? -digits : digits, (byte)(bits[3] >> 16)))
                throw Mismatch.TooLarge(target, value.ToString(CultureInfo.InvariantCulture));
        }

        column++;
    }

    /// <summary>Appends a truth value to a BOOLEAN column.</summary>
    public void Append(bool value) => Set(TypeId.Boolean, value, "a bool");

    /// <summary>
    /// Appends a time to a TIMESTAMP column, as it is written; or to a TIMESTAMPTZ column, where a Local one is converted and every other
    /// is taken as UTC. What is finer than the column is cut off.
    /// </summary>
    public void Append(DateTime value)
    {
        var target = Next();
        var isZoned = target.Id is TypeId.TimestampTz or TypeId.TimestampTzNanos;
        SetTicks(target, (isZoned && value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value).Ticks - EpochTicks);
        column++;
    }

    /// <summary>Appends a moment to a TIMESTAMPTZ column.</summary>
    public void Append(DateTimeOffset value)
    {
        var target = Next();
        if (target.Id is not (TypeId.TimestampTz or TypeId.TimestampTzNanos))
            throw Mismatch.Of(target, "a DateTimeOffset");

        SetTicks(target, value.UtcTicks - EpochTicks);
        column++;
    }

    /// <summary>Appends a date to a DATE column.</summary>
    public void Append(DateOnly value) => Set(TypeId.Date, value.DayNumber - EpochDay, "a DateOnly");

    /// <summary>Appends a time of day to a TIME column; what is finer than a microsecond is cut off.</summary>
    public void Append(TimeOnly value)
    {
        if (Next().Id == TypeId.TimeNanos)
            Set(TypeId.TimeNanos, value.Ticks * TimeSpan.NanosecondsPerTick, "a TimeOnly");
        else
            Set(TypeId.Time, value.Ticks / TimeSpan.TicksPerMicrosecond, "a TimeOnly");
    }

    /// <summary>Appends a span of time to an INTERVAL column.</summary>
    public void Append(TimeSpan value) => Append(DuckDbInterval.FromTimeSpan(value));

    /// <inheritdoc cref="Append(TimeSpan)"/>
    public void Append(DuckDbInterval value) => Set(TypeId.Interval, value, "an interval");

    /// <summary>Appends an id to a UUID column.</summary>
    public void Append(Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        Set(TypeId.Uuid, System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes) ^ (UInt128.One << 127), "a Guid");
    }

    private void Set<T>(TypeId type, T value, string given)
        where T : unmanaged
    {
        var target = Next();
        if (target.Id != type)
            throw Mismatch.Of(target, given);

        target.Set(row, value);
        column++;
    }

    private void SetInteger(AppendColumn target, Int128 value)
    {
        if (!Integers.TryWrite(target, row, value))
            throw Mismatch.TooLarge(target, value.ToString(CultureInfo.InvariantCulture));
    }

    private void SetTicks(AppendColumn target, long ticks) => target.Set(row, target.Id switch
    {
        TypeId.Timestamp or TypeId.TimestampTz => FloorDivide(ticks, TimeSpan.TicksPerMicrosecond),
        TypeId.TimestampMillis => FloorDivide(ticks, TimeSpan.TicksPerMillisecond),
        TypeId.TimestampSeconds => FloorDivide(ticks, TimeSpan.TicksPerSecond),
        TypeId.TimestampNanos or TypeId.TimestampTzNanos when ticks is <= long.MaxValue / 100 and >= long.MinValue / 100 =>
            ticks * TimeSpan.NanosecondsPerTick,
        TypeId.TimestampNanos or TypeId.TimestampTzNanos => throw Mismatch.TooLarge(target, new DateTime(ticks + EpochTicks).ToString("O")),
        _ => throw Mismatch.Of(target, "a time"),
    });

    private static long FloorDivide(long value, long divisor) => (value / divisor) - (value % divisor < 0 ? 1 : 0);

    private void SetLabel(AppendColumn target, string label)
    {
        if (target.Id != TypeId.Enum)
            throw Mismatch.Of(target, "a text");

        var index = target.LabelIndex(label);
        if (index < 0)
            throw Mismatch.TooLarge(target, $"'{label}'");
        if (target.Type.Physical == TypeId.UTinyInt)
            target.Set(row, (byte)index);
        else if (target.Type.Physical == TypeId.USmallInt)
            target.Set(row, (ushort)index);
        else
            target.Set(row, (uint)index);
    }

    private void SetText(AppendColumn target, string text)
    {
        var space = texts.Reserve(text.Length * 3);
        if (Utf8.FromUtf16(text, space, out var read, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            throw new ArgumentException(
                $"The text for column '{target.Name}', row {RowCount + 1}, has half a surrogate pair at index {read}, so it can't be written " +
                "as UTF-8.",
                nameof(text));
        }

        if (written <= NativeText.InlineLimit)
            SetBytes(target, space[..written]);
        else
            SetLong(target.Text(row), texts.Take(written), written);
    }

    private void SetBytes(AppendColumn target, ReadOnlySpan<byte> bytes)
    {
        var text = target.Text(row);
        if (bytes.Length <= NativeText.InlineLimit)
        {
            // The bytes behind a short text must be zero: DuckDB compares all of them.
            *text = default;
            text->Length = (uint)bytes.Length;
            bytes.CopyTo(new Span<byte>(text->Inlined, NativeText.InlineLimit));
            return;
        }

        bytes.CopyTo(texts.Reserve(bytes.Length));
        SetLong(text, texts.Take(bytes.Length), bytes.Length);
    }

    private static void SetLong(NativeText* text, byte* bytes, int length)
    {
        text->Length = (uint)length;
        *(uint*)text->Inlined = *(uint*)bytes;
        text->Pointer = bytes;
    }

    private ArgumentException InvalidUtf8(AppendColumn target, ReadOnlySpan<byte> bytes)
    {
        var start = 0;
        while (start < bytes.Length && Rune.DecodeFromUtf8(bytes[start..], out _, out var length) == OperationStatus.Done)
            start += length;

        return new ArgumentException(
            $"The text for column '{target.Name}', row {RowCount + 1}, is not valid UTF-8: byte 0x{bytes[start]:X2} at index {start}. " +
            "Convert it to UTF-8 first, or append it to a BLOB column.",
            nameof(bytes));
    }
}
