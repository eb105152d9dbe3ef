namespace ContactCenter.Pipeline.Drops.Csv;

/// <summary>Whether a declared dialect can be told apart at all.</summary>
internal static class DialectCheck
{
    private const string Advice = "Correct csv: in the suite.";

    /// <summary>What is wrong with the dialect of the request; empty when nothing is.</summary>
    public static List<DropFault> Check(DropRequest request)
    {
        CsvDialect csv = request.Csv;
        var faults = new List<DropFault>();
        void Fault(string expected, string found) => faults.Add(new DropFault(request.Data, null, expected, found, Advice));

        CheckCharacter("delimiter", csv.Delimiter, Fault);
        CheckCharacter("quote", csv.Quote, Fault);
        CheckCharacter("escape", csv.Escape, Fault);
        if (csv.Quote is { } quote && quote == csv.Delimiter)
        {
            Fault("a quote other than the delimiter", $"{Shown.Text(quote.ToString())} for both");
        }

        if (csv.Escape is { } escape && (escape == csv.Delimiter || csv.Quote is null))
        {
            Fault("an escape other than the delimiter, and a quote with it", Shown.Text(escape.ToString()));
        }

        if (csv.NullText.AsSpan().ContainsAny('\r', '\n', '\0')
            || (csv.Quote is { } inNull && csv.NullText.Contains(inNull))
            || csv.NullText.Contains(csv.Delimiter ?? ','))
        {
            Fault("a null text without delimiter, quote and line end", Shown.Text(csv.NullText));
        }

        if (!csv.Header && request.ExpectedColumns.Count == 0)
        {
            Fault("columns in the suite, since the files have no header", "none");
        }

        return faults;
    }

    private static void CheckCharacter(string what, char? character, Action<string, string> fault)
    {
        if (character is { } value && (value is '\r' or '\n' or '\0' || value > 127))
        {
            fault($"one ASCII character that is no line end as {what}", Shown.Text(value.ToString()));
        }
    }
}
