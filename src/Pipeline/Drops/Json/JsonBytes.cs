namespace ContactCenter.Pipeline.Drops.Json;

/// <summary>The bytes that JSON is made of.</summary>
internal static class JsonBytes
{
    /// <summary>White space as JSON has it; the end of the file (-1) is none.</summary>
    public static bool IsSpace(int value) => value is ' ' or '\t' or '\r' or '\n';

    /// <summary>A byte in a message.</summary>
    public static string Show(int value) => value < 0 ? "the end of the file" : value is > 0x20 and < 0x7F ? $"`{(char)value}`" : $"the byte 0x{value:X2}";
}
