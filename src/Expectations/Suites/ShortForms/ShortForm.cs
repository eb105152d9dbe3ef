using System.Text.Json;
using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites.Arguments;
using ContactCenter.Expectations.Suites.Binding;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.ShortForms;

/// <summary>A key of a column that stands for one or two expectations.</summary>
internal abstract class ShortForm
{
    private const string Mostly = "mostly";

    /// <summary>The key.</summary>
    public abstract string Name { get; }

    /// <summary>What it expects, for people: a sentence with its full stop.</summary>
    public abstract string Documentation { get; }

    /// <summary>The expectations that it stands for: all of them, or one of them by its value.</summary>
    public abstract IReadOnlyList<string> Expectations { get; }

    /// <summary>The keys of its mapping form, besides those common to all.</summary>
    public virtual IReadOnlyList<FormKey> Keys => [];

    /// <summary>True when its value is always a mapping.</summary>
    protected virtual bool IsMappingOnly => false;

    /// <summary>What its value may be when it is not a mapping, for people.</summary>
    protected abstract string Wanted { get; }

    /// <summary>The rules that it stands for in a column; none after a fault.</summary>
    public IEnumerable<RuleDraft> Expand(MarkedScalar column, MarkedEntry entry, FaultList faults)
    {
        if (entry.Value is MarkedScalar { IsBroken: true })
            return [];

        var before = faults.Count;
        var common = CommonKeys.None;
        IReadOnlyList<Argument>? arguments;
        if (entry.Value is MarkedMapping mapping)
        {
            common = CommonKeys.Read(mapping, faults);
            arguments = FromMapping(entry, mapping, faults);
        }
        else
        {
            arguments = FromValue(entry, faults);
            if (arguments is null && faults.Count == before)
                faults.Add(ColumnFaults.BadValue(entry.Value.Mark, Name, entry.Value.What, IsMappingOnly ? Wanted : $"{Wanted}, or a mapping"));
        }

        return arguments is null ? [] : Drafts(column, entry.Mark, arguments, common);
    }

    /// <summary>The arguments that a value other than a mapping gives; null where it gives none, with or without a fault of its own.</summary>
    protected abstract IReadOnlyList<Argument>? FromValue(MarkedEntry entry, FaultList faults);

    /// <summary>The arguments that a mapping gives; null after a fault that leaves nothing to judge.</summary>
    protected virtual IReadOnlyList<Argument>? FromMapping(MarkedEntry entry, MarkedMapping mapping, FaultList faults)
    {
        foreach (var key in Keys)
        {
            if (key.IsRequired && !mapping.Entries.Any(e => e.Name == key.Name))
            {
                faults.Add(ColumnFaults.FormKeyMissing(entry.Mark, Name, key.Name));
                OwnArguments(mapping, faults);
                return null;
            }
        }

        return OwnArguments(mapping, faults);
    }

    /// <summary>Of the expectations, those that the arguments are for.</summary>
    protected virtual IReadOnlyList<string> ExpectationsFor(IReadOnlyList<Argument> arguments) => Expectations;

    /// <summary>The arguments of a mapping's known keys, with a fault for each unknown one.</summary>
    protected List<Argument> OwnArguments(MarkedMapping mapping, FaultList faults)
    {
        var arguments = new List<Argument>();
        foreach (var entry in mapping.Entries)
        {
            if (entry.Name == Mostly)
                arguments.Add(new(Mostly, Mostly, entry.Mark, entry.Value));
            else if (Keys.FirstOrDefault(k => k.Name == entry.Name) is { } key)
                arguments.Add(new(key.Parameter, key.Name, entry.Mark, entry.Value));
            else if (!CommonKeys.Names.Contains(entry.Name))
                faults.Add(ColumnFaults.UnknownFormKey(entry.Mark, Name, entry.Name, [.. Keys.Select(k => k.Name), Mostly, .. CommonKeys.Names]));
        }

        return arguments;
    }

    /// <summary>Writes the keywords of a JSON schema for a value that is not a mapping.</summary>
    protected virtual void WriteValueSchema(Utf8JsonWriter json)
    {
    }

    /// <summary>Writes the JSON schema of the value.</summary>
    /// <param name="json">Takes the schema.</param>
    /// <param name="writeCommon">Writes the properties that all rules have.</param>
    public void WriteSchema(Utf8JsonWriter json, Action<Utf8JsonWriter> writeCommon)
    {
        json.WriteStartObject(Name);
        json.WriteString("description", Documentation);
        json.WriteStartArray("anyOf");
        if (!IsMappingOnly)
        {
            json.WriteStartObject();
            WriteValueSchema(json);
            json.WriteEndObject();
        }

        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        WriteKeySchemas(json);
        json.WriteStartObject(Mostly);
        json.WriteString("description", "The least share of the rows not set aside that must be as expected, 0 to 1, inclusive. Default 1.");
        json.WriteString("type", "number");
        json.WriteNumber("minimum", 0);
        json.WriteNumber("maximum", 1);
        json.WriteEndObject();
        writeCommon(json);
        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (var key in Keys.Where(k => k.IsRequired))
            json.WriteStringValue(key.Name);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the properties of the mapping form's own keys.</summary>
    protected virtual void WriteKeySchemas(Utf8JsonWriter json)
    {
        foreach (var key in Keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", key.Documentation);
            ArgumentTypes.Of(KindOf(key)).WriteSchema(json);
            json.WriteEndObject();
        }
    }

    private Parameter KindOf(FormKey key)
        => Expectations.Select(e => ExpectationCatalogue.Find(e)?.Parameter(key.Parameter)).First(p => p is not null)!;

    private IEnumerable<RuleDraft> Drafts(MarkedScalar column, SourceMark source, IReadOnlyList<Argument> arguments, CommonKeys common)
    {
        Argument ofColumn = new("column", "column", column.Mark, new MarkedScalar(column.Mark, column.Text, IsPlain: false));
        return ExpectationsFor(arguments).Select((name, i) => new RuleDraft(
            ExpectationCatalogue.Find(name) ?? throw new InvalidOperationException($"The short form '{Name}' stands for '{name}', which does not exist."),
            source,
            [ofColumn, .. arguments],
            common)
        {
            SharesId = i > 0,
        });
    }
}

/// <summary>A key of a short form's mapping.</summary>
/// <param name="Name">The key.</param>
/// <param name="Parameter">The expectation's parameter that it gives.</param>
/// <param name="Documentation">What it means.</param>
internal sealed record FormKey(string Name, string Parameter, string Documentation)
{
    /// <summary>Whether the mapping must have it.</summary>
    public bool IsRequired { get; init; }
}
