using System.Security.Cryptography;
using System.Text;
using ContactCenter.Expectations.Engines;

namespace ContactCenter.Expectations.Masking;

/// <summary>
/// Turns personal data into stable tokens: equal values give equal tokens under one key, so people can still group by them, and without
/// the key nobody can find the value by trying (a bare hash of a phone number can be).
/// </summary>
public sealed class PiiMask
{
    private readonly Lazy<byte[]> _key;

    /// <summary>A mask with its key.</summary>
    /// <param name="key">The key; at least one byte.</param>
    public PiiMask(ReadOnlySpan<byte> key)
    {
        if (key.IsEmpty)
            throw new ArgumentException("a key must have at least one byte", nameof(key));
        var bytes = key.ToArray();
        _key = new(bytes);
    }

    private PiiMask(Func<byte[]> makeKey) => _key = new(makeKey);

    /// <summary>A mask whose key is asked for when the first token is made.</summary>
    /// <param name="key">Gives the key; at least one byte.</param>
    // A verdict without personal data need not load the cryptography, nor a file be made for its key.
    public static PiiMask WithKeyFrom(Func<byte[]> key) => new(key);

    /// <summary>A mask whose key is a text (<c>CCQ_PII_KEY</c>), or one made at random where there is none: then tokens hold within this run only.</summary>
    public static PiiMask FromKey(string? key)
        => string.IsNullOrEmpty(key) ? new(static () => RandomNumberGenerator.GetBytes(32)) : new(Encoding.UTF8.GetBytes(key));

    /// <summary>The token of a value: its kind and 12 hexadecimal digits, <c>phone:3f9a2c41d07e</c>. The digits are those of the value's text whatever its kind and type, so that a person can be
    /// followed from one column to another. Null and the empty text stay what they are: they tell of nobody.</summary>
    /// <param name="kind">The kind that the suite gives the column.</param>
    /// <param name="value">A value of the column.</param>
    public object? Token(string kind, object? value)
    {
        var text = ExactText.Of(value);
        if (text.Length == 0)
            return value;
        var digest = HMACSHA256.HashData(_key.Value, Encoding.UTF8.GetBytes(text));
        return $"{kind}:{Convert.ToHexStringLower(digest.AsSpan(0, 6))}";
    }
}
