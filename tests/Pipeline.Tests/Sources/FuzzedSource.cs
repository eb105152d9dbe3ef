using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Pipeline.Tests.Sources;

/// <summary>Files of messages that come in some runs, in any order, while people become known.</summary>
/// <param name="Files">The files: their records, and lines that are empty.</param>
/// <param name="Runs">The places of the files that each run takes in.</param>
/// <param name="Known">How many people are known in each run; in the end all are.</param>
/// <param name="IsRanked">Whether the version ranks rows of a key before their file does.</param>
public sealed record FuzzedSource(IReadOnlyList<IReadOnlyList<MessageRow?>> Files, IReadOnlyList<IReadOnlyList<int>> Runs, IReadOnlyList<int> Known, bool IsRanked)
{
    public const int People = 3;

    public static Arbitrary<FuzzedSource> All => Arb.From(One, Shrink);

    public static string Name(int file) => $"messages/{(char)('a' + file)}.csv";

    public string Text(int file) => string.Concat(Files[file].Select(row => $"{row?.Csv}\n").Prepend($"{MessageRow.Header}\n"));

    public IEnumerable<(string File, MessageRow Row)> Rows
        => Files.SelectMany((rows, file) => rows.OfType<MessageRow>().Where(row => !row.IsBroken).Select(row => (Name(file), row)));

    public override string ToString()
        => string.Join("\n", Runs.Select((run, i) => $"run {i + 1}, {Known[i]} known: {string.Join(' ', run.Select(Name))}"))
            + $"\nranked by version: {IsRanked}\n" + string.Join("\n", Files.Select((_, i) => $"{Name(i)}:\n{Text(i)}"));

    private static Gen<MessageRow> Row =>
        from id in Gen.Frequency((20, Gen.Elements<string?>("1", "2", "3", "4", "01")), (1, Gen.Elements<string?>(null, "x", "")))
        from part in Gen.Frequency((10, Gen.Elements<string?>("1", "+1")), (1, Gen.Elements<string?>(null, "x")))
        from time in Gen.Frequency(
            (20, Gen.Elements<string?>("2024-01-01T10:00:00Z", "2024-01-01T10:00:00.000Z", "2024-01-01 10:00", "2024-01-01T10:00:00.100Z")),
            (1, Gen.Elements<string?>(null, "soon")))
        from text in Gen.Frequency((10, Gen.Elements<string?>("a", "b", null)), (2, Gen.Elements<string?>("wrong", "")))
        from note in Gen.Elements<string?>(null, null, "x", "", "two\nlines", "\"q\"", "é, ü")
        from owner in Gen.Elements<string?>(null, "1", "1", "2", "3", "9")
        from version in Gen.Elements<string?>(null, "1", "2")
        from broken in Gen.Frequency((25, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new MessageRow(id, part, time, text, note, owner, version) { IsBroken = broken };

    // Most rows come from few, as they are or with another value, so that files deliver and restate the same ones.
    private static Gen<MessageRow> Repeated(IReadOnlyList<MessageRow> pool) => Gen.Frequency(
        (5, Gen.Elements<MessageRow>(pool)),
        (2, Gen.Elements<MessageRow>(pool).SelectMany(row => Gen.Elements<string?>("x", null).Select(note => row with { Note = note }))),
        (1, Row));

    private static Gen<IReadOnlyList<MessageRow?>> File(IReadOnlyList<MessageRow> pool) =>
        from length in Gen.Choose(0, 6)
        from first in Repeated(pool)
        from rows in Gen.ListOf(Gen.Frequency((15, Repeated(pool).Select(row => (MessageRow?)row)), (1, Gen.Constant<MessageRow?>(null))), length)
        select (IReadOnlyList<MessageRow?>)[first with { IsBroken = false }, .. rows];

    private static Gen<FuzzedSource> One =>
        from count in Gen.Choose(1, 4)
        from pool in Gen.ListOf(Row, 5)
        from files in Gen.ListOf(File([.. pool]), count)
        from order in Gen.Shuffle(Enumerable.Range(0, count).ToArray())
        from runOf in Gen.ListOf(Gen.Choose(0, count - 1), count)
        from known in Gen.ListOf(Gen.Choose(0, People), count)
        from ranked in Gen.Elements(true, false)
        let runs = order.Select((file, i) => (file, run: runOf[i])).GroupBy(f => f.run).Select(g => (IReadOnlyList<int>)[.. g.Select(f => f.file)]).ToList()
        select new FuzzedSource([.. files], runs, [.. known.Order()], ranked);

    private static IEnumerable<FuzzedSource> Shrink(FuzzedSource source)
    {
        for (var file = 0; file < source.Files.Count; file++)
        {
            for (var row = 1; row < source.Files[file].Count; row++)
                yield return source with { Files = [.. source.Files.Select((rows, i) => i == file ? [.. rows.Where((_, at) => at != row)] : rows)] };
        }
    }
}
