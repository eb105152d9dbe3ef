using ContactCenter.Expectations.Suites.Arguments;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Documents;

/// <summary>Reads the values of a document's keys: each of the kind that its key takes, or a fault.</summary>
internal static class EntryValues
{
    private static readonly TextType _text = new();
    private static readonly FreeTextType _freeText = new();

    /// <summary>Text; null after a fault.</summary>
    public static Marked<string>? Text(MarkedEntry entry, FaultList faults) => Of<string>(entry, _text, faults);

    /// <summary>Text that only people read; null if there is none.</summary>
    public static Marked<string>? Note(MarkedEntry entry, FaultList faults) => entry.Value.IsNull ? null : Of<string>(entry, _freeText, faults);

    /// <summary>A value of some type; null after a fault.</summary>
    public static Marked<T>? Of<T>(MarkedEntry entry, ArgumentType type, FaultList faults)
    {
        if (entry.Value is MarkedScalar { IsBroken: true })
            return null;
        if (entry.Value is MarkedScalar && type.Convert(entry.Value, entry.Name, new()) is T value)
            return new(value, entry.Value.Mark);
        faults.Add(DocumentFaults.WrongKind(entry.Value.Mark, entry.Name, entry.Value.What, type.Wanted));
        return null;
    }

    /// <summary>The names of columns: a list, or one name without brackets.</summary>
    public static IReadOnlyList<Marked<string>> Columns(MarkedEntry entry, FaultList faults) => Names(entry, "a column's name", faults);

    /// <summary>Names: a list, or one without brackets.</summary>
    /// <param name="entry">The key and its value.</param>
    /// <param name="wanted">What each of them is, for people.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static IReadOnlyList<Marked<string>> Names(MarkedEntry entry, string wanted, FaultList faults)
    {
        var items = entry.Value is MarkedList list ? list.Items : [entry.Value];
        var names = new List<Marked<string>>();
        foreach (var item in items)
        {
            if (item is MarkedScalar { IsBroken: false, Value.Kind: LiteralKind.Text } name)
                names.Add(new(name.Text, name.Mark));
            else if (item is not MarkedScalar { IsBroken: true })
                faults.Add(DocumentFaults.WrongKind(item.Mark, items.Count == 1 ? entry.Name : $"an item of {entry.Name}", item.What, wanted));
        }

        return names;
    }
}
