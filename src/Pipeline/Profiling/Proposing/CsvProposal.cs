using System.Globalization;
using System.Text;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Drops;

namespace ContactCenter.Pipeline.Profiling.Proposing;

/// <summary>How the CSV files of a table are written, where not in the usual way.</summary>
internal static class CsvProposal
{
    public static void Append(StringBuilder text, TableStudy table)
    {
        var (keys, seen) = (new List<string>(), new List<string>());
        if (table.Format.Delimiter is { } delimiter)
        {
            keys.Add($"delimiter: {(delimiter == '\t' ? "\"\\t\"" : Yaml.Quoted(delimiter.ToString()))}");
            seen.Add("the header is parted by it");
        }

        if (table.Format.Encoding != CsvFormat.Default.Encoding)
        {
            keys.Add($"encoding: {table.Format.Encoding}");
            seen.Add(table.Format.Encoding == Encodings.OneByte.Name() ? "a guess: the bytes are no UTF-8" : "by the first bytes");
        }

        if (keys.Count > 0)
            text.Append($"csv: {{ {string.Join(", ", keys)} }}  # {string.Join("; ", seen)}\n");
        if (table.Drop.Files[0].Format is DropFormat.Csv or DropFormat.Tsv && table.Columns.Select(column => column.Name).FirstOrDefault(IsValue) is { } value)
            text.Append($"# The header looks like a row of data ({Yaml.Quoted(value)}). If the files have none, write csv: {{ header: false }} and name the columns below in their order.\n");
    }

    // No column is called by a number or a day. A year may be one: a table may have a column for each.
    private static bool IsValue(string name)
        => DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        || (decimal.TryParse(name, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is not (>= 1900 and < 2100));
}
