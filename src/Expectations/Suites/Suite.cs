using System.Globalization;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Suites;

/// <summary>An expectation suite: what is expected of one table. Read from one YAML file by <see cref="SuiteReader"/>.</summary>
/// <param name="Name">Unique within its system; the table's name.</param>
/// <param name="System">The folder under <c>suites/</c> that the file lies in; empty when the suite stands alone.</param>
/// <param name="File">The suite's file as the user gave it or as found below what the user gave.</param>
/// <param name="Data">Where the rows are.</param>
/// <param name="Columns">The columns that the suite names, in its order.</param>
/// <param name="Rules">The rules, in the order of the file: those of the columns, then the expectations.</param>
public sealed record Suite(
    string Name,
    string System,
    string File,
    SuiteData Data,
    IReadOnlyList<SuiteColumn> Columns,
    IReadOnlyList<Rule> Rules)
{
    /// <summary>The suite's file for the machine; never shown.</summary>
    public string FullPath { get; init; } = "";

    /// <summary>What one row of the table is; null if not said.</summary>
    public string? Description { get; init; }

    /// <summary>Who answers for the data; null if not said.</summary>
    public string? Owner { get; init; }

    /// <summary>The columns that tell a row from all others, shown with every example; empty if not said.</summary>
    public IReadOnlyList<string> RowKey { get; init; } = [];

    /// <summary>How many rows may go into quarantine before a checkpoint stops the run; null: any number. <c>ccq validate</c> does not use it.</summary>
    public Limit? QuarantineLimit { get; init; }

    /// <summary>How many records the reader may reject before the suite fails. Default none.</summary>
    public Limit RejectedLimit { get; init; } = Limit.None;

    /// <summary>The columns whose values are never shown in clear.</summary>
    public bool HasPii => Columns.Any(c => c.Pii is not null);

    /// <summary>The declared column of that name, or null.</summary>
    public SuiteColumn? Column(string name) => Columns.FirstOrDefault(c => c.Name == name);
}

/// <summary>A column that a suite names.</summary>
/// <param name="Name">Its exact name in the data.</param>
/// <param name="Type">Its declared type; null if none: the text as it is, or the engine's type.</param>
/// <param name="Pii">The kind of personal data it holds (id, name, phone, email, card, text); null if none. Its values are shown as stable tokens.</param>
/// <param name="Source">Where it is declared.</param>
public sealed record SuiteColumn(string Name, ColumnType? Type, string? Pii, SourceMark Source);

/// <summary>Where the rows of a suite are.</summary>
public abstract record SuiteData
{
    /// <summary>The data as the suite names them.</summary>
    public abstract string Name { get; }

    /// <summary>Files of a drop.</summary>
    /// <param name="Path">A file, a folder or a pattern, relative to <paramref name="Root"/>, with <c>/</c> between folders.</param>
    /// <param name="Root">The folder that the path starts at.</param>
    /// <param name="Csv">How CSV files are written.</param>
    public sealed record Files(string Path, string Root, CsvFormat Csv) : SuiteData
    {
        /// <inheritdoc/>
        public override string Name => Path;
    }

    /// <summary>A table of the lake.</summary>
    /// <param name="Layer">bronze, silver, gold or quarantine.</param>
    /// <param name="Table">The table's name.</param>
    public sealed record LakeTable(string Layer, string Table) : SuiteData
    {
        /// <inheritdoc/>
        public override string Name => $"{Layer}.{Table}";
    }
}

/// <summary>How CSV files are written. The default is RFC 4180: comma, double quotes, UTF-8, a header; an unquoted empty field is null, <c>""</c> is empty text.</summary>
public sealed record CsvFormat
{
    /// <summary>The default.</summary>
    public static CsvFormat Default { get; } = new();

    /// <summary>One character. Default a comma; a tab for <c>.tsv</c> files, where not given.</summary>
    public char? Delimiter { get; init; }

    /// <summary>One character. Default a double quote.</summary>
    public char Quote { get; init; } = '"';

    /// <summary>What stands before a quote inside a quoted field. Default the quote itself, doubled.</summary>
    public char? Escape { get; init; }

    /// <summary>utf-8, utf-16, utf-16le, utf-16be, latin-1 or windows-1252. Default utf-8.</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>Whether the first record names the columns. Default true; if false the columns are the suite's, in its order.</summary>
    public bool Header { get; init; } = true;

    /// <summary>The unquoted text that means null. Default the empty text.</summary>
    public string Null { get; init; } = "";
}

/// <summary>A most, as a count or as a share.</summary>
/// <param name="Value">At least 0; at most 100 when <paramref name="IsPercent"/>.</param>
/// <param name="IsPercent">True: percent of all rows; false: rows.</param>
public readonly record struct Limit(double Value, bool IsPercent)
{
    /// <summary>Not one.</summary>
    public static Limit None { get; } = new(0, IsPercent: false);

    /// <summary>A limit as suites write it, which may still be out of range; null for other text.</summary>
    public static Limit? Parse(string text)
    {
        var isPercent = text.EndsWith('%');
        var number = isPercent ? text.AsSpan(0, text.Length - 1).TrimEnd() : text;
        return double.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new(value, isPercent)
            : null;
    }

    /// <summary>True when <paramref name="part"/> of <paramref name="whole"/> rows is more than the limit.</summary>
    public bool IsExceededBy(long part, long whole) => IsPercent ? part > 0 && part * 100.0 > Value * whole : part > Value;

    /// <summary>As suites write it: <c>5%</c> or <c>12</c>.</summary>
    public override string ToString() => IsPercent ? $"{Text}%" : Text;

    // Without an exponent, which suites can't write.
    private string Text => Value.ToString("0.#################", CultureInfo.InvariantCulture);
}
