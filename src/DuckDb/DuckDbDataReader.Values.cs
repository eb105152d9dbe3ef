using System.Runtime.CompilerServices;
using ContactCenter.DuckDb.Reading;
using ContactCenter.DuckDb.Types;

namespace ContactCenter.DuckDb;

/// <content>The values of the current row. Numbers may be asked for in any type that holds their value.</content>
public sealed partial class DuckDbDataReader
{
    /// <inheritdoc/>
    public override object this[int ordinal] => GetValue(ordinal);

    /// <inheritdoc/>
    public override object this[string name] => GetValue(GetOrdinal(name));

    /// <summary>Whether the value is NULL.</summary>
    public override bool IsDBNull(int ordinal) => InRow(ordinal).IsNull(row);

    /// <inheritdoc/>
    public override Task<bool> IsDBNullAsync(int ordinal, CancellationToken cancellationToken) => Task.FromResult(IsDBNull(ordinal));

    /// <summary>
    /// The value as the CLR type of <see cref="GetFieldType"/>; <see cref="DBNull"/> for NULL. Lists and arrays are
    /// <c>List&lt;object?&gt;</c>, structs <c>Dictionary&lt;string, object?&gt;</c>, maps <c>Dictionary&lt;object, object?&gt;</c>, unions
    /// the value of their member; NULLs inside them are null.
    /// </summary>
    /// <exception cref="OverflowException">A date or time is none that the CLR type can hold; <c>infinity</c> is its MaxValue.</exception>
    public override object GetValue(int ordinal) => Values.Read(InRow(ordinal), row) ?? DBNull.Value;

    /// <inheritdoc/>
    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, columns.Length);
        for (var i = 0; i < count; i++)
            values[i] = GetValue(i);

        return count;
    }

    /// <inheritdoc/>
    public override bool GetBoolean(int ordinal) =>
        Present(ordinal) is { Type.Id: TypeId.Boolean } column ? column.At<bool>(row) : throw Refusal.WrongType(columns[ordinal], "a BOOLEAN");

    /// <inheritdoc/>
    public override long GetInt64(int ordinal) => Numbers.Int64(Present(ordinal), row);

    /// <inheritdoc/>
    public override int GetInt32(int ordinal) =>
        Present(ordinal) is { Type.Id: TypeId.Integer } column ? column.At<int>(row) : Numbers.Integer<int>(columns[ordinal], row);

    /// <inheritdoc/>
    public override short GetInt16(int ordinal) => Numbers.Integer<short>(Present(ordinal), row);

    /// <inheritdoc/>
    public override byte GetByte(int ordinal) => Numbers.Integer<byte>(Present(ordinal), row);

    /// <inheritdoc/>
    public override double GetDouble(int ordinal) => Numbers.Double(Present(ordinal), row);

    /// <inheritdoc/>
    public override float GetFloat(int ordinal) => Numbers.Float(Present(ordinal), row);

    /// <inheritdoc/>
    public override decimal GetDecimal(int ordinal) => Numbers.Decimal(Present(ordinal), row);

    /// <summary>A DATE at midnight, a TIMESTAMP with Kind Unspecified, a TIMESTAMPTZ with Kind Utc.</summary>
    public override DateTime GetDateTime(int ordinal) => Times.DateTime(Present(ordinal), row);

    /// <summary>A TIMESTAMPTZ, in UTC.</summary>
    public DateTimeOffset GetDateTimeOffset(int ordinal) => Times.DateTimeOffset(Present(ordinal), row);

    /// <summary>A TIME, or an INTERVAL without months.</summary>
    public TimeSpan GetTimeSpan(int ordinal) => Times.Time(Present(ordinal), row);

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => Texts.Guid(Present(ordinal), row);

    /// <summary>A VARCHAR, the label of an ENUM, or the ones and zeros of a BIT.</summary>
    public override string GetString(int ordinal) => Texts.String(Present(ordinal), row);

    /// <summary>A text of one character.</summary>
    public override char GetChar(int ordinal) => GetString(ordinal) is [var character]
        ? character
        : throw new InvalidCastException($"Column '{GetName(ordinal)}' is not a single character in this row.");

    /// <summary>
    /// The UTF-8 of a VARCHAR or the content of a BLOB, without a copy: it is DuckDB's memory, and valid until the reader is moved or closed.
    /// </summary>
    public ReadOnlySpan<byte> GetUtf8(int ordinal) => Texts.Utf8(Present(ordinal), row);

    /// <summary>Copies bytes of a BLOB, or of a text's UTF-8.</summary>
    /// <returns>The number of bytes copied; the whole length when there is no buffer.</returns>
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length)
    {
        var bytes = GetUtf8(ordinal);
        return buffer is null ? bytes.Length : Copy(bytes, dataOffset, buffer.AsSpan(bufferOffset, length));
    }

    /// <summary>Copies characters of a text.</summary>
    /// <returns>The number of characters copied; the whole length when there is no buffer.</returns>
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length)
    {
        var text = GetString(ordinal);
        return buffer is null ? text.Length : Copy<char>(text, dataOffset, buffer.AsSpan(bufferOffset, length));
    }

    /// <summary>The bytes of a BLOB, or of a text's UTF-8, copied.</summary>
    public override Stream GetStream(int ordinal) => new MemoryStream(GetUtf8(ordinal).ToArray(), writable: false);

    /// <summary>
    /// The value as a <typeparamref name="T"/>: what the other methods give for it, also as a nullable, which takes NULL, or as
    /// <see cref="DuckDbDecimal"/>, <see cref="Int128"/>, <see cref="UInt128"/>, <see cref="DateOnly"/>, <see cref="TimeOnly"/>.
    /// </summary>
    /// <exception cref="InvalidCastException">The value is NULL and T is not nullable, or T does not fit the column's type.</exception>
    public override T GetFieldValue<T>(int ordinal)
    {
        // The comparisons are made at compile time for each value type T: no boxing on these.
        if (typeof(T) == typeof(long))
            return As<long, T>(GetInt64(ordinal));
        if (typeof(T) == typeof(int))
            return As<int, T>(GetInt32(ordinal));
        if (typeof(T) == typeof(double))
            return As<double, T>(GetDouble(ordinal));
        if (typeof(T) == typeof(bool))
            return As<bool, T>(GetBoolean(ordinal));
        if (typeof(T) == typeof(decimal))
            return As<decimal, T>(GetDecimal(ordinal));
        if (typeof(T) == typeof(DateTime))
            return As<DateTime, T>(GetDateTime(ordinal));
        if (typeof(T) == typeof(DateOnly))
            return As<DateOnly, T>(Times.Date(Present(ordinal), row));

        var column = InRow(ordinal);
        if (!column.IsNull(row))
            return (T)Conversion.Read(column, row, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T));
        if (typeof(T) == typeof(object))
            return (T)(object)DBNull.Value;

        return default(T) is null && typeof(T).IsValueType ? default! : throw Refusal.IsNull(column);
    }

    private static TResult As<TValue, TResult>(TValue value) => Unsafe.As<TValue, TResult>(ref value);

    private static int Copy<T>(ReadOnlySpan<T> source, long offset, Span<T> target)
    {
        if (offset >= source.Length)
            return 0;

        var part = source[(int)offset..];
        part = part[..Math.Min(part.Length, target.Length)];
        part.CopyTo(target);
        return part.Length;
    }

    private Vector InRow(int ordinal) => row >= 0 && !run.IsDisposed
        ? Column(ordinal)
        : throw new InvalidOperationException("The reader is not on a row. Call Read first, and read values only after it gave true.");

    private Vector Present(int ordinal)
    {
        var column = InRow(ordinal);
        return column.IsNull(row) ? throw Refusal.IsNull(column) : column;
    }
}
