namespace ContactCenter.Pipeline.Tests.Examples;

/// <summary>Data for one example of the documentation: rows that it is met by, rows that it is not, and what is found in those.</summary>
/// <param name="Columns">The columns: names, with <c>: type</c> where a suite has to declare one, and commas between them.</param>
/// <param name="Met">Rows, as they stand in a CSV file, that are as the example expects.</param>
/// <param name="Unmet">Rows that are not.</param>
/// <param name="Found">What the verdict on <paramref name="Unmet"/> tells: the unexpected values, else what was observed.</param>
internal sealed record ExampleData(string Columns, IEnumerable<string> Met, IEnumerable<string> Unmet, string Found)
{
    /// <summary>The columns of the rows that are not as expected, where it is they that are not.</summary>
    public string UnmetColumns { get; init; } = Columns;

    /// <summary>The tables that the example refers to.</summary>
    public IReadOnlyList<OtherTable> Others { get; init; } = [];

    /// <summary>A row several times.</summary>
    public static IEnumerable<string> Times(int count, string row) => Enumerable.Repeat(row, count);

    /// <summary>Rows made of the numbers from 1 on.</summary>
    public static IEnumerable<string> Numbered(int count, Func<int, string> row) => Enumerable.Range(1, count).Select(row);

    /// <summary>A field in quotes.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"")}\"";
}

/// <summary>A table that an example refers to.</summary>
/// <param name="Suite">Its suite.</param>
/// <param name="Columns">Its columns, as those of <see cref="ExampleData"/>.</param>
/// <param name="Rows">Its rows, as they stand in a CSV file.</param>
internal sealed record OtherTable(string Suite, string Columns, IEnumerable<string> Rows);
