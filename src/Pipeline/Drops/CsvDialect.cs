namespace ContactCenter.Pipeline.Drops;

/// <summary>How CSV or TSV text is written, as the suite declares it. Nothing of it is guessed from the data; what the data shows is held against it.</summary>
public sealed record CsvDialect
{
    /// <summary>RFC 4180: comma (or tab for .tsv), double quotes, UTF-8, a header, unquoted empty fields are null.</summary>
    public static CsvDialect Default { get; } = new();

    /// <summary>The character between fields, one ASCII character; null takes it from the extension: a tab for .tsv, else a comma.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The character around fields that hold delimiters, quotes or line ends, one ASCII character; null: there are no quoted fields.</summary>
    public char? Quote { get; init; } = '"';

    /// <summary>The character that makes a quote inside a quoted field part of the text; null: the quote itself, doubled.
    /// Before any character but a quote or itself it is ordinary text.</summary>
    public char? Escape { get; init; }

    /// <summary>The encoding of the file.</summary>
    public TextEncoding Encoding { get; init; } = TextEncoding.Utf8;

    /// <summary>Whether the first record names the columns; without it the columns are the suite's, in the suite's order.</summary>
    public bool Header { get; init; } = true;

    /// <summary>An unquoted field equal to this text is null; a quoted one never is. With any other text than the empty one,
    /// an unquoted empty field is empty text.</summary>
    public string NullText { get; init; } = "";
}
