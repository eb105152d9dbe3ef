using System.Text.Json;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>A column type: its name, or <c>{ timestamp: [formats] }</c>.</summary>
internal sealed class ColumnTypeType : ArgumentType<ColumnType>
{
    private static readonly TimeFormatType _pattern = new();
    private static readonly RegexType _match = new();
    private static readonly TextType _replace = new();

    public override string Wanted => $"a type ({string.Join(", ", ColumnType.Names)}) or {{ timestamp: [formats] }}";

    public override string WantedMany => "types";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
    {
        switch (node)
        {
            case MarkedScalar { IsBroken: false, Value.Kind: LiteralKind.Text } name:
                if ((ColumnType.Find(name.Text) ?? TypeAliases.Find(name.Text)) is { } type)
                    return new ColumnType(type);
                faults.Add(ColumnFaults.UnknownType(name.Mark, shown, name.Text));
                return null;
            case MarkedMapping { Entries: [var only] }:
                return WithFormats(only, shown, faults);
            default:
                return Refuse(node, shown, faults);
        }
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteNames(json);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "string");
        json.WriteString("description", "A name that SQL, pandas or Spark has for one of these types.");
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteNumber("minProperties", 1);
        json.WriteNumber("maxProperties", 1);
        json.WriteStartObject("properties");
        WriteFormatProperties(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The schema of a type's name.</summary>
    public static void WriteNames(Utf8JsonWriter json)
    {
        json.WriteStartArray("enum");
        foreach (var name in ColumnType.Names)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    /// <summary>The schemas of <c>date</c> and <c>timestamp</c> with their formats.</summary>
    public static void WriteFormatProperties(Utf8JsonWriter json)
    {
        foreach (var name in (ReadOnlySpan<string>)["date", "timestamp"])
        {
            json.WriteStartObject(name);
            json.WriteString("description", $"The only forms that a {name} may have, tried in this order.");
            json.WriteRaw("type", """["array","string","object"]""");
            json.WriteRaw("items", """{"anyOf":[{"type":"string","description":"A pattern of strptime, such as %Y-%m-%d %H:%M:%S."},{"type":"object","required":["match","replace"],"additionalProperties":false,"properties":{"match":{"type":"string","description":"A regular expression for the whole text."},"replace":{"type":"string","description":"The ISO form, with \\1 to \\9 for the groups."}}}]}""");
            json.WriteNumber("minItems", 1);
            json.WriteEndObject();
        }
    }

    private static ColumnType? WithFormats(MarkedEntry entry, string shown, FaultList faults)
    {
        if (ColumnType.Find(entry.Name) is not { } type)
        {
            faults.Add(ColumnFaults.UnknownType(entry.Mark, shown, entry.Name));
            return null;
        }

        if (type is not (TypeName.Date or TypeName.Timestamp))
        {
            faults.Add(ColumnFaults.TypeHasNoFormats(entry.Mark, entry.Name));
            return null;
        }

        var items = entry.Value is MarkedList list ? list.Items : [entry.Value];
        if (entry.Value.IsNull || items.Count == 0)
        {
            faults.Add(ColumnFaults.NoFormats(entry.Mark, entry.Name));
            return null;
        }

        var formats = items.Select(i => Format(i, entry.Name, faults)).ToList();
        return formats.Contains(null) ? null : new(type, formats!);
    }

    private static TypeFormat? Format(MarkedNode node, string type, FaultList faults)
    {
        switch (node)
        {
            case MarkedScalar:
                return _pattern.Convert(node, $"a format of {type}", faults) is string pattern ? new TypeFormat.Pattern(pattern) : null;
            case MarkedMapping mapping:
                var keys = new KeyReader(mapping, "match", "replace");
                foreach (var key in keys.Unknown)
                    faults.Add(ColumnFaults.UnknownFormKey(key.Mark, $"a format of {type}", key.Name, keys.Known));
                if (keys["match"] is not { } match || keys["replace"] is not { } replace)
                {
                    faults.Add(ColumnFaults.FormKeyMissing(mapping.Mark, $"a format of {type}", "match and replace, of which it needs both"));
                    return null;
                }

                var regex = _match.Convert(match.Value, "match", faults) as string;
                var replacement = _replace.Convert(replace.Value, "replace", faults) as string;
                return regex is null || replacement is null ? null : new TypeFormat.Rewrite(regex, replacement);
            default:
                faults.Add(ColumnFaults.BadValue(node.Mark, $"a format of {type}", node.What, $"{_pattern.Wanted} or {{ match, replace }}"));
                return null;
        }
    }
}
