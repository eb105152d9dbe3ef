using System.Text;
using System.Text.Json;

namespace ContactCenter.Pipeline.Drops.Json;

/// <summary>The keys met so far, each with a number. Records mostly have the same keys in the same order, so the next key is tried first.</summary>
internal sealed class JsonKeys
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<byte[]> _texts = [];
    private readonly List<string> _names = [];

    /// <summary>How many there are.</summary>
    public int Count => _names.Count;

    /// <summary>The key of a number.</summary>
    public string Name(int number) => _names[number];

    /// <summary>The number of the key that the reader stands on, a new one if it was never met.</summary>
    /// <param name="reader">Stands on a property name.</param>
    /// <param name="guess">The number to try first.</param>
    /// <exception cref="InvalidOperationException">The key is no text (half of a surrogate pair).</exception>
    public int NumberOf(ref Utf8JsonReader reader, int guess)
    {
        if (guess < _texts.Count && reader.ValueTextEquals(_texts[guess]))
        {
            return guess;
        }

        string name = reader.GetString()!;
        if (!_numbers.TryGetValue(name, out int number))
        {
            _numbers.Add(name, number = _names.Count);
            _names.Add(name);
            _texts.Add(Encoding.UTF8.GetBytes(name));
        }

        return number;
    }
}
