using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites.Arguments;
using ContactCenter.Expectations.Suites.Documents;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Binding;

/// <summary>What every rule may say, besides its own arguments.</summary>
internal sealed record CommonKeys
{
    private static readonly TextType _text = new();
    private static readonly PredicateType _predicate = new();
    private static readonly FreeTextType _freeText = new();

    public static IReadOnlyList<string> Names { get; } = ["severity", "row_condition", "description", "id", "meta"];

    public static IReadOnlyList<string> Severities { get; } = ["critical", "warning", "info"];

    public static CommonKeys None { get; } = new();

    public Marked<string>? Severity { get; init; }

    public Marked<string>? RowCondition { get; init; }

    public Marked<string>? Description { get; init; }

    public Marked<string>? Id { get; init; }

    public MarkedMapping? Meta { get; init; }

    /// <summary>Reads them out of a rule's mapping.</summary>
    public static CommonKeys Read(MarkedMapping mapping, FaultList faults)
    {
        var keys = None;
        foreach (var entry in mapping.Entries)
        {
            keys = entry.Name switch
            {
                "severity" => keys with { Severity = Text(entry, _text, faults) },
                "row_condition" => keys with { RowCondition = Text(entry, _predicate, faults) },
                "description" => keys with { Description = entry.Value.IsNull ? null : Text(entry, _freeText, faults) },
                "id" => keys with { Id = Text(entry, _text, faults) },
                "meta" => keys with { Meta = MetaOf(entry, faults) },
                _ => keys,
            };
        }

        return keys;
    }

    /// <summary>The severity that a known name stands for; critical where nothing or nothing known is said.</summary>
    public Severity SeverityOrDefault => Severity?.Value switch
    {
        "warning" => Results.Severity.Warning,
        "info" => Results.Severity.Info,
        _ => Results.Severity.Critical,
    };

    private static Marked<string>? Text(MarkedEntry entry, ArgumentType type, FaultList faults)
        => type.Convert(entry.Value, entry.Name, faults) is string text ? new(text, entry.Value.Mark) : null;

    private static MarkedMapping? MetaOf(MarkedEntry entry, FaultList faults)
    {
        if (entry.Value is MarkedMapping meta)
            return meta;
        if (!entry.Value.IsNull)
            faults.Add(DocumentFaults.WrongKind(entry.Value.Mark, "meta", entry.Value.What, "a mapping"));
        return null;
    }
}
