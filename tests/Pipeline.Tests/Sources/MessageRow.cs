using System.Globalization;

namespace ContactCenter.Pipeline.Tests.Sources;

/// <summary>A record of a fuzzed drop, as it is written. Null is an empty field.</summary>
/// <param name="Id">A part of the key.</param>
/// <param name="Part">A part of the key that no rule requires.</param>
/// <param name="SentTime">A part of the key.</param>
/// <param name="Text">A or b.</param>
/// <param name="Note">Anything.</param>
/// <param name="Owner">Refers to people.</param>
/// <param name="Version">Ranks rows of a key where the source says so.</param>
public sealed record MessageRow(string? Id, string? Part, string? SentTime, string? Text, string? Note, string? Owner, string? Version)
{
    /// <summary>A record of one field, which no reader can take for a row.</summary>
    public bool IsBroken { get; init; }

    public const string Header = "id,part,sentTime,text,note,owner,version";

    public const string Suite = """
        suite: messages
        data: messages/*.csv
        columns:
          id: { type: integer, required: true }
          part: { type: integer }
          sentTime: { type: timestamp, required: true }
          text: { type: string, in_set: [a, b] }
          note: { type: string }
          owner: { type: integer, references: { suite: people, column: id } }
          version: { type: integer }
        rejected: { limit: 100% }
        """;

    public const string People = "suite: people\ndata: people.csv\ncolumns: { id: { type: integer } }\n";

    public string Csv => IsBroken ? "broken" : string.Join(',', Texts.Select(Field));

    public bool HasKey => Number(Id) is not null && Number(Part) is not null && Time is not null;

    public (long? Id, long? Part, DateTime? Time) Key => (Number(Id), Number(Part), Time);

    public bool IsSound => Number(Id) is not null && Time is not null && IsNumber(Part) && IsNumber(Owner) && IsNumber(Version) && (Text is null or "a" or "b");

    public long? OwnerId => Number(Owner);

    public long? VersionNumber => Number(Version);

    /// <summary>As it stands in silver.</summary>
    public string InSilver(string file)
        => string.Join('|', new object?[] { Number(Id), Number(Part), Time, Text, Note, OwnerId, VersionNumber, file }.Select(v => v is null ? "null" : Convert.ToString(v, CultureInfo.InvariantCulture)));

    /// <summary>All values as text, in the order of the columns' names, null before any text.</summary>
    public IEnumerable<string> Rank => new[] { Id, Note, Owner, Part, SentTime, Text, Version }.Select(text => text is null ? "" : $"={text}");

    private IEnumerable<string?> Texts => [Id, Part, SentTime, Text, Note, Owner, Version];

    private DateTime? Time
        => DateTime.TryParseExact(
            SentTime,
            ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", "yyyy-MM-dd HH:mm"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var time)
            ? time
            : null;

    private static bool IsNumber(string? text) => text is null || Number(text) is not null;

    private static long? Number(string? text) => long.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Field(string? text)
        => text is null ? "" : text.Length == 0 || text.AsSpan().ContainsAny('"', ',', '\n') ? $"\"{text.Replace("\"", "\"\"")}\"" : text;
}
