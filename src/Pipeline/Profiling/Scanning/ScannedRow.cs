using System.Collections;
using System.Data.Common;
using System.Globalization;
using ContactCenter.Expectations.Engines;

namespace ContactCenter.Pipeline.Profiling.Scanning;

/// <summary>What a scan found of one column, by the names of its aggregates. What a scan does not ask of a kind of column is nothing, or none.</summary>
internal sealed class ScannedRow
{
    private readonly Dictionary<string, object?> _read = new(StringComparer.Ordinal);

    /// <summary>A row of the engine's answer.</summary>
    /// <param name="row">The reader, at the row.</param>
    /// <param name="names">The names of the fields.</param>
    /// <param name="first">The first of the fields.</param>
    public ScannedRow(DbDataReader row, IReadOnlyList<string> names, int first)
    {
        for (var i = 0; i < names.Count; i++)
            _read.Add(names[i], row.IsDBNull(first + i) ? null : row.GetValue(first + i));
    }

    /// <summary>Values by the names of their aggregates.</summary>
    public ScannedRow(IEnumerable<KeyValuePair<string, object?>> read)
    {
        foreach (var (name, value) in read)
            _read.Add(name, value);
    }

    public ColumnFacts Facts(BatchColumn column, long rows) => new(column, rows)
    {
        Values = Count("values"),
        Empty = Count("empty"),
        ApproximateDistinct = Math.Min(Count("distinct"), Count("values")),
        MinLength = Value("shortest") as long?,
        MaxLength = Value("longest") as long?,
        Blanks = Count("blanks"),
        Words = Count("words"),
        TextMin = Value("first") as string,
        TextMax = Value("last") as string,
        Booleans = Count("booleans"),
        Integers = Count("integers"),
        Decimals = Count("decimals"),
        Doubles = Count("numbers"),
        IsoDates = Count("days"),
        IsoTimes = Count("times"),
        LeadingZeros = Count("zeros"),
        Negatives = Count("negative"),
        IntegerMin = Value("least whole") as long?,
        IntegerMax = Value("greatest whole") as long?,
        NumberMin = Value("least") as double?,
        NumberMax = Value("greatest") as double?,
        Mean = Value("mean") as double?,
        NumberQuantiles = Texts("quantiles"),
        Emails = Count("emails"),
        Phones = Count("phones"),
        Uuids = Count("uuids"),
        Cards = Count("cards"),
        PersonNames = Count("names"),
        Forms = Forms("dayfirst", monthFirst: false).Concat(Forms("monthfirst", monthFirst: true)).ToDictionary(),
        Times = Times("dayfirst"),
        MonthFirstTimes = Times("monthfirst"),
    };

    private object? Value(string name) => _read.GetValueOrDefault(name);

    private long Count(string name) => Convert.ToInt64(Value(name) ?? 0L, CultureInfo.InvariantCulture);

    private string[] Texts(string name)
        => Value(name) is IEnumerable items and not string ? [.. items.Cast<object?>().Select(item => Convert.ToString(item, CultureInfo.InvariantCulture) ?? "")] : [];

    private TimeSpread Times(string order) => new(Value($"{order} earliest") as string, Value($"{order} latest") as string, Texts($"{order} quantiles"));

    private IEnumerable<KeyValuePair<TimeForm, long>> Forms(string order, bool monthFirst)
    {
        if (Value($"{order} forms") is not IDictionary outlines)
            return [];
        return from outline in outlines.Keys.Cast<string>()
               let rows = Convert.ToInt64(outlines[outline], CultureInfo.InvariantCulture)
               let seen = TimeOutline.OfText(outline)
               let form = TimeForm.All.FirstOrDefault(form => form.Outline == seen && form.IsReadWith(monthFirst))
               where form is not null
               group rows by form into alike
               select KeyValuePair.Create(alike.Key, alike.Sum());
    }
}
