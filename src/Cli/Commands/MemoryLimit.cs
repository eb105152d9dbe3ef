using System.Globalization;

namespace ContactCenter.Cli.Commands;

/// <summary>The memory that the engine may use, from <c>CCQ_MEMORY_LIMIT</c>.</summary>
internal static class MemoryLimit
{
    private const string Variable = "CCQ_MEMORY_LIMIT";

    // Longer ones first: "KiB" ends in "B" as well.
    private static readonly string[] _units = ["KiB", "MiB", "GiB", "TiB", "KB", "MB", "GB", "TB"];

    /// <summary>The limit as DuckDB writes sizes, null when the variable is not set. False, with the fault told, when it holds no size.</summary>
    public static bool TryGet(Surroundings surroundings, out string? limit)
    {
        limit = surroundings.Variable(Variable)?.Trim();
        if (string.IsNullOrEmpty(limit))
        {
            limit = null;
            return true;
        }

        if (IsSize(limit))
            return true;
        surroundings.Error.WriteLine($"ccq: {Variable}: expected a size such as 2GB or 500MB, found '{limit}'");
        return false;
    }

    private static bool IsSize(string text)
    {
        var unit = _units.FirstOrDefault(unit => text.EndsWith(unit, StringComparison.OrdinalIgnoreCase));
        return unit is not null
            && double.TryParse(text[..^unit.Length].TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number > 0;
    }
}
