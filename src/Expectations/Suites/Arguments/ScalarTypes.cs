using System.Globalization;
using System.Text.Json;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>Text. A plain number is refused, because what is meant may be <c>007</c>, and it is no more what was written.</summary>
internal class TextType : ArgumentType<string>
{
    public override string Wanted => "text";

    public override string WantedMany => "texts";

    public override object? Convert(MarkedNode node, string shown, FaultList faults) => node switch
    {
        MarkedScalar { IsBroken: false, Value.Kind: LiteralKind.Text } scalar => scalar.Text,
        MarkedScalar { IsBroken: false, Value.Kind: LiteralKind.Number or LiteralKind.Boolean } scalar
            => Refuse(node, shown, faults, $" (write '{scalar.Text}' in quotes)"),
        _ => Refuse(node, shown, faults),
    };

    public override void WriteSchema(Utf8JsonWriter json) => json.WriteString("type", "string");
}

/// <summary>Text that only people read: what looks like a number is taken as it is written.</summary>
internal sealed class FreeTextType : TextType
{
    public override object? Convert(MarkedNode node, string shown, FaultList faults)
        => node is MarkedScalar { IsBroken: false } scalar && !node.IsNull ? scalar.Text : base.Convert(node, shown, faults);
}

/// <summary>A whole number within 64 bits; <c>4.0</c>, as Python writes a count that was once a float, is one too.</summary>
internal sealed class WholeNumberType : ArgumentType<long>
{
    public override string Wanted => "a whole number";

    public override string WantedMany => "whole numbers";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
        => node is MarkedScalar { IsBroken: false, Value: { Kind: LiteralKind.Number } value }
            && (long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || IsWhole(value.Text, out number))
            ? number
            : Refuse(node, shown, faults);

    public override void WriteSchema(Utf8JsonWriter json) => json.WriteString("type", "integer");

    private static bool IsWhole(string text, out long number)
    {
        var isExact = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value == Math.Truncate(value) && value is >= long.MinValue and <= long.MaxValue;
        number = isExact ? (long)value : 0;
        return isExact;
    }
}

/// <summary>A number, read as a double.</summary>
internal sealed class NumberType : ArgumentType<double>
{
    public override string Wanted => "a number";

    public override string WantedMany => "numbers";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
        => node is MarkedScalar { IsBroken: false, Value: { Kind: LiteralKind.Number } value }
            && double.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture) is var number
            && double.IsFinite(number)
            ? number
            : Refuse(node, shown, faults);

    public override void WriteSchema(Utf8JsonWriter json) => json.WriteString("type", "number");
}

/// <summary>True or false.</summary>
internal sealed class FlagType : ArgumentType<bool>
{
    public override string Wanted => "true or false";

    public override string WantedMany => "true or false values";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
        => node is MarkedScalar { IsBroken: false, Value: { Kind: LiteralKind.Boolean } value }
            ? value.Text == "true"
            : Refuse(node, shown, faults);

    public override void WriteSchema(Utf8JsonWriter json) => json.WriteString("type", "boolean");
}

/// <summary>Any scalar that a column's value can be compared with.</summary>
internal sealed class LiteralType : ArgumentType<Literal>
{
    public override string Wanted => "a number, text, true or false";

    public override string WantedMany => "numbers or texts";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
        => node is MarkedScalar { IsBroken: false, IsNotFinite: false } scalar ? scalar.Value : Refuse(node, shown, faults);

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartArray("type");
        foreach (var type in (ReadOnlySpan<string>)["string", "number", "boolean", "null"])
            json.WriteStringValue(type);
        json.WriteEndArray();
    }
}

/// <summary>One of the names of an enum, in snake case.</summary>
/// <param name="type">The enum.</param>
/// <param name="older">A name that a value had once, and that name; it is understood, but not told of.</param>
internal sealed class NameType(Type type, (string Name, string Now)? older = null) : ArgumentType
{
    private readonly IReadOnlyList<string> _names = [.. Enum.GetNames(type).Select(Catalogue.SuiteNames.Of)];

    public override string Wanted => $"one of {string.Join(", ", _names)}";

    public override string WantedMany => $"names out of {string.Join(", ", _names)}";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
    {
        if (node is not MarkedScalar { IsBroken: false } scalar)
            return Refuse(node, shown, faults);
        for (var i = 0; i < _names.Count; i++)
        {
            if (_names[i] == (scalar.Text == older?.Name ? older?.Now : scalar.Text))
                return Enum.Parse(type, Enum.GetNames(type)[i]);
        }

        return Refuse(node, shown, faults, Nearest.Hint(scalar.Text, _names));
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartArray("enum");
        foreach (var name in _names)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }
}
