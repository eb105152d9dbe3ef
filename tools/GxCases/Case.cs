using System.Text.Json;

namespace ContactCenter.GxCases;

/// <summary>One case: a table, an expectation, and what Great Expectations made of them.</summary>
internal sealed class Case : IDisposable
{
    private readonly JsonDocument _json;

    private Case(JsonDocument json) => _json = json;

    public string Id => Root.GetProperty("id").GetString()!;

    public string Title => Root.TryGetProperty("title", out var title) ? title.ToString() : "";

    public string Expectation => Root.GetProperty("expectation").GetString()!;

    public JsonElement Kwargs => Root.GetProperty("kwargs");

    /// <summary>The columns by name, each with its <c>type</c> (integer, double, string, boolean) and its <c>values</c>.</summary>
    public JsonElement Columns => Root.GetProperty("columns");

    public bool Success => Root.GetProperty("expected").GetProperty("success").GetBoolean();

    public bool Raised => Root.GetProperty("expected").GetProperty("raised").GetBoolean();

    private JsonElement Root => _json.RootElement;

    public static Case Read(string line) => new(JsonDocument.Parse(line));

    /// <summary>A field of the expected result; null where it has none.</summary>
    public JsonElement? Expected(string field)
        => Root.GetProperty("expected").GetProperty("result").TryGetProperty(field, out var value) ? value : null;

    public void Dispose() => _json.Dispose();
}
