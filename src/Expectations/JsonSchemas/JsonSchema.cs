using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ContactCenter.Expectations.JsonSchemas;

/// <summary>A JSON Schema of draft 2020-12, ready to judge texts. Safe on several threads.</summary>
public sealed class JsonSchema
{
    /// <summary>How deep a JSON text may be nested; a deeper one is not valid.</summary>
    public const int MaxDepth = 256;

    private readonly ISchemaRule _root;

    internal JsonSchema(ISchemaRule root, string json)
    {
        _root = root;
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 8));
    }

    /// <summary>16 hexadecimal digits: the same for schemas that are written alike.</summary>
    public string Fingerprint { get; }

    /// <summary>True when a text is JSON and valid by the schema.</summary>
    /// <exception cref="SchemaLoopException">The schema refers to itself without coming any deeper into the text.</exception>
    public bool IsValid(ReadOnlySpan<byte> utf8)
    {
        JsonDocument? document = null;
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
            document = JsonDocument.ParseValue(ref reader);
            return IsAtEnd(ref reader) && _root.IsMetBy(document.RootElement, depth: 0);
        }
        catch (JsonException)
        {
            return false;
        }
        finally
        {
            document?.Dispose();
        }
    }

    private static bool IsAtEnd(ref Utf8JsonReader reader) => !reader.Read();
}

/// <summary>A schema refers to itself without end.</summary>
public sealed class SchemaLoopException : Exception
{
    /// <summary>The failure with its explanation.</summary>
    public SchemaLoopException()
        : base("the JSON schema refers to itself ($ref) without coming any deeper into the value")
    {
    }

    /// <summary>A failure with another explanation.</summary>
    public SchemaLoopException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with another explanation and its cause.</summary>
    public SchemaLoopException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
