using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Pipeline.Transformations.Documents;

/// <summary>Reads a dashboard's keys: which there are and of which kind their values must be.</summary>
internal static class DashboardDocumentReader
{
    /// <summary>What the file holds, and its first key.</summary>
    public const string Kind = "dashboard";

    private const string BasisForm = "a mapping of names to what their rows are, such as `timed: { rows: responses, which: with a known time }`";
    private static readonly string[] _basisKeys = ["rows", "which"];

    /// <summary>The keys of a dashboard.</summary>
    public static IReadOnlyList<string> Keys { get; } = [Kind, "basis", "pictures"];

    /// <summary>The document; null when the file holds no mapping.</summary>
    public static DashboardDocument? Read(string file, MarkedNode root, FaultList faults)
    {
        if (root is not MarkedMapping mapping)
        {
            faults.Add(root.IsNull ? YamlFaults.Empty(new(file, 1, 1), Kind) : DocumentFaults.NotOfKind(root.Mark, root.What, Kind));
            return null;
        }

        foreach (var unknown in new KeyReader(mapping, Keys).Unknown)
            faults.Add(DocumentFaults.UnknownKey(unknown.Mark, unknown.Name, inside: null, Keys));

        var document = new DashboardDocument(file, mapping);
        foreach (var entry in mapping.Entries)
        {
            document = entry.Name switch
            {
                Kind => document with { Title = EntryValues.Note(entry, faults) },
                "basis" => document with { Bases = BasesOf(entry, faults) },
                "pictures" => document with { Pictures = PicturesOf(entry, faults) },
                _ => document,
            };
        }

        return document;
    }

    private static List<BasisDocument> BasesOf(MarkedEntry entry, FaultList faults)
    {
        var bases = new List<BasisDocument>();
        if (entry.Value is not MarkedMapping mapping)
        {
            if (entry.Value is not MarkedScalar { IsBroken: true })
                faults.Add(DocumentFaults.WrongKind(entry.Value.Mark, "basis", entry.Value.What, BasisForm));
            return bases;
        }

        foreach (var basis in mapping.Entries)
        {
            if (basis.Value is not MarkedMapping of)
            {
                if (basis.Value is not MarkedScalar { IsBroken: true })
                    faults.Add(DocumentFaults.WrongKind(basis.Value.Mark, $"basis.{basis.Name}", basis.Value.What, "a mapping such as { rows: responses }"));
                continue;
            }

            var keys = new KeyReader(of, _basisKeys);
            foreach (var unknown in keys.Unknown)
                faults.Add(DocumentFaults.UnknownKey(unknown.Mark, unknown.Name, $"basis.{basis.Name}", _basisKeys));
            if (!of.HasKey("rows", _basisKeys))
                faults.Add(DocumentFaults.MissingIn(basis.Mark, $"basis.{basis.Name}", "rows", "a mapping such as { rows: responses }"));
            bases.Add(new(
                new(basis.Name, basis.Mark),
                keys["rows"] is { } rows ? EntryValues.Note(rows, faults) : null,
                keys["which"] is { } which ? EntryValues.Note(which, faults) : null));
        }

        return bases;
    }

    private static List<PictureDocument> PicturesOf(MarkedEntry entry, FaultList faults)
    {
        if (entry.Value is MarkedList pictures)
            return [.. pictures.Items.Select(picture => PictureDocumentReader.Read(picture, faults)).OfType<PictureDocument>()];
        if (entry.Value is not MarkedScalar { IsBroken: true })
            faults.Add(DocumentFaults.WrongKind(entry.Value.Mark, "pictures", entry.Value.What, "a list of pictures, each `- picture: NAME` and its other keys"));
        return [];
    }
}
