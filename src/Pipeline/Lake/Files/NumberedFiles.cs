namespace ContactCenter.Pipeline.Lake.Files;

/// <summary>Files named by a number of twenty digits, so that they sort as they count.</summary>
internal static class NumberedFiles
{
    private const int Digits = 20;

    public static string Name(long number) => $"{number.ToString().PadLeft(Digits, '0')}.json";

    /// <summary>The numbers of the files in a folder, rising; none where there is no folder.</summary>
    public static IReadOnlyList<long> In(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        var numbers = new List<long>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.json"))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (name.Length == Digits && long.TryParse(name, out var number) && number >= 0)
                numbers.Add(number);
        }

        numbers.Sort();
        return numbers;
    }
}
