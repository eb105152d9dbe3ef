namespace ContactCenter.Expectations.Suites.Importing;

/// <summary>
/// Python writes <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> into JSON, which JSON does not have. Each is hidden in a text of the same length,
/// so that every position stays what it is.
/// </summary>
internal static class PythonNumbers
{
    private static readonly (string Written, string Yaml)[] _numbers = [("NaN", ".nan"), ("Infinity", ".inf"), ("-Infinity", "-.inf")];

    /// <summary>Hides them, in place.</summary>
    /// <returns>How YAML writes the number that stood at a position.</returns>
    public static IReadOnlyDictionary<long, string> Hide(Span<byte> json)
    {
        var hidden = new Dictionary<long, string>();
        var isText = false;
        for (var i = 0; i < json.Length; i++)
        {
            if (isText && json[i] == '\\')
            {
                i++;
            }
            else if (json[i] == '"')
            {
                isText = !isText;
            }
            else if (!isText && json[i] is (byte)'N' or (byte)'I' or (byte)'-')
            {
                foreach (var (written, yaml) in _numbers)
                {
                    if (!json[i..].StartsWith(System.Text.Encoding.ASCII.GetBytes(written)))
                        continue;
                    hidden[i] = yaml;
                    json[i] = json[i + written.Length - 1] = (byte)'"';
                    json[(i + 1)..(i + written.Length - 1)].Fill((byte)'~');
                    i += written.Length - 1;
                    break;
                }
            }
        }

        return hidden;
    }
}
