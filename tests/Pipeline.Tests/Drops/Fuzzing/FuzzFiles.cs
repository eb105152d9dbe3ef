using ContactCenter.Pipeline.Drops;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCenter.Pipeline.Tests.Drops.Fuzzing;

/// <summary>Makes files: half of them of whole records only, half with noise between and in them.</summary>
internal static class FuzzFiles
{
    private static readonly string[] Noise =
        ["\"", "\"", "\"\"", ",", ",", ";", "\n", "\n", "\r\n", "\r", "\0", "x", "é", "😀", " ", "NA", "\n\n", ",\"", "\",", "\"\n", FuzzFile.Invalid.ToString(), "\\\""];

    private static readonly string[] Texts =
        ["", "", "1", "abc", "NA", " ", "a b", "é", "😀", "q\"q", "\"", "a,b", "a;b", "\n", "\r\n", "x\ny", "\r", "'", "#", "\\", "0", "null", "\t"];

    public static Arbitrary<FuzzFile> All => Arb.From(One, Shrink);

    private static Gen<FuzzFile> One =>
        from csv in Dialect
        from columns in Gen.Frequency((1, Gen.Constant(1)), (4, Gen.Choose(2, 4)))
        from mark in Gen.Elements(false, false, true)
        from lineEnd in Gen.Elements("\n", "\n", "\r\n", "\r\n", "\r")
        from noisy in Gen.Elements(false, true)
        from mixed in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        let record = Record(csv, columns, mixed ? Gen.Elements("\n", "\r\n") : Gen.Constant(lineEnd))
        let piece = noisy ? Gen.Frequency((4, record), (1, Gen.Elements(Noise))) : Gen.Frequency((20, record), (1, Gen.Constant(lineEnd)))
        from length in Gen.Choose(0, 40)
        from pieces in Gen.ListOf(piece, length)
        from cut in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 40)))
        select new FuzzFile(csv, columns, (mark || csv.Encoding == TextEncoding.Utf16) && csv.Encoding < TextEncoding.Latin1, lineEnd, pieces, cut);

    private static Gen<CsvDialect> Dialect =>
        from encoding in Gen.Frequency(
            (12, Gen.Constant(TextEncoding.Utf8)), (5, Gen.Choose(1, 5).Select(number => (TextEncoding)number)))
        from delimiter in Gen.Elements<char?>(null, null, ';', '\t', '|')
        from nullText in Gen.Elements("", "", "", "NA")
        from header in Gen.Elements(true, true, true, false)
        select new CsvDialect { Encoding = encoding, Delimiter = delimiter, NullText = nullText, Header = header };

    private static Gen<string> Record(CsvDialect csv, int columns, Gen<string> lineEnds) =>
        from fields in Gen.ListOf(Field(csv), columns)
        from lineEnd in lineEnds
        select string.Join(csv.Delimiter ?? ',', fields) + lineEnd;

    private static Gen<string> Field(CsvDialect csv) =>
        from text in Gen.Frequency((3000, Gen.Elements(Texts)), (30, Length(1, 300)), (1, Length(250_000, 300_000)))
        from quoted in Gen.Elements(false, true)
        let usable = csv.Encoding is TextEncoding.Latin1 or TextEncoding.Windows1252 && text == "😀" ? "ü" : text
        let mustQuote = usable.AsSpan().ContainsAny('"', '\n', '\r') || usable.Contains(csv.Delimiter ?? ',')
        select quoted || mustQuote ? $"\"{usable.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : usable;

    private static Gen<string> Length(int from, int to) => Gen.Choose(from, to).Select(length => new string('z', length));

    private static IEnumerable<FuzzFile> Shrink(FuzzFile file)
    {
        if (file.Cut > 0)
        {
            yield return file with { Cut = 0 };
        }

        for (int i = 0; i < file.Pieces.Count; i++)
        {
            yield return file with { Pieces = [.. file.Pieces.Take(i), .. file.Pieces.Skip(i + 1)] };
        }
    }
}
