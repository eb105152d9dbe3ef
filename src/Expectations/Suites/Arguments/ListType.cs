using System.Text.Json;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>A list of values of one type.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="item">How one of them is written.</param>
internal sealed class ListType<T>(ArgumentType<T> item) : ArgumentType
{
    public override string Wanted => $"a list of {item.WantedMany}";

    public override string WantedMany => $"lists of {item.WantedMany}";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
    {
        if (node is not MarkedList list)
            return Refuse(node, shown, faults);

        var values = new List<T>(list.Items.Count);
        foreach (var element in list.Items)
        {
            if (item.Convert(element, $"an item of {shown}", faults) is T value)
                values.Add(value);
        }

        return values.Count == list.Items.Count ? values : null;
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        item.WriteSchema(json);
        json.WriteEndObject();
    }
}
