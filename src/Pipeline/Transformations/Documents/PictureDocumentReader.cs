using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Pipeline.Transformations.Documents;

/// <summary>Reads an item of <c>pictures:</c>.</summary>
internal static class PictureDocumentReader
{
    private static readonly string[] _columnKeys = ["title", "format"];

    /// <summary>The keys of a picture.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["picture", "title", "says", "kind", "x", "series", "value", "basis", "columns"];

    /// <summary>The picture; null when the item is no mapping. What is wrong in it is left out.</summary>
    public static PictureDocument? Read(MarkedNode picture, FaultList faults)
    {
        if (picture is not MarkedMapping mapping)
        {
            if (picture is not MarkedScalar { IsBroken: true })
                faults.Add(DocumentFaults.WrongKind(picture.Mark, "this picture", picture.What, $"a mapping of {string.Join(", ", Keys)}"));
            return null;
        }

        foreach (var unknown in new KeyReader(mapping, Keys).Unknown)
            faults.Add(DocumentFaults.UnknownKey(unknown.Mark, unknown.Name, "this picture", Keys));

        var document = new PictureDocument(mapping);
        foreach (var entry in mapping.Entries)
        {
            document = entry.Name switch
            {
                "picture" => document with { Name = EntryValues.Text(entry, faults) },
                "title" => document with { Title = EntryValues.Note(entry, faults) },
                "says" => document with { Says = EntryValues.Note(entry, faults) },
                "kind" => document with { Kind = EntryValues.Text(entry, faults) },
                "x" => document with { X = EntryValues.Text(entry, faults) },
                "series" => document with { Series = EntryValues.Text(entry, faults) },
                "value" => document with { Values = EntryValues.Columns(entry, faults) },
                "basis" => document with { Basis = EntryValues.Text(entry, faults) },
                "columns" => document with { Columns = ColumnsOf(entry, faults) },
                _ => document,
            };
        }

        return document;
    }

    private static List<ColumnDocument> ColumnsOf(MarkedEntry entry, FaultList faults)
    {
        var columns = new List<ColumnDocument>();
        if (entry.Value is not MarkedMapping mapping)
        {
            if (entry.Value is not MarkedScalar { IsBroken: true })
                faults.Add(DocumentFaults.WrongKind(entry.Value.Mark, "columns", entry.Value.What, "a mapping such as { share: { title: Share resolved, format: percent } }"));
            return columns;
        }

        foreach (var column in mapping.Entries)
        {
            if (column.Value is not MarkedMapping of)
            {
                if (column.Value is not MarkedScalar { IsBroken: true })
                    faults.Add(DocumentFaults.WrongKind(column.Value.Mark, $"columns.{column.Name}", column.Value.What, "a mapping of title, format"));
                continue;
            }

            var keys = new KeyReader(of, _columnKeys);
            foreach (var unknown in keys.Unknown)
                faults.Add(DocumentFaults.UnknownKey(unknown.Mark, unknown.Name, $"columns.{column.Name}", _columnKeys));
            columns.Add(new(
                new(column.Name, column.Mark),
                keys["title"] is { } title ? EntryValues.Note(title, faults) : null,
                keys["format"] is { } format ? EntryValues.Text(format, faults) : null));
        }

        return columns;
    }
}
