using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.Validation;
using ContactCenter.Expectations.Suites.Yaml;
using ContactCenter.Pipeline.Transformations.FaultTexts;
using FluentValidation;

namespace ContactCenter.Pipeline.Transformations.Documents;

/// <summary>What must hold in a pipeline's document, whatever its suites and its SQL are. The state of a failure is its <see cref="Fault"/>.</summary>
internal sealed class PipelineDocumentValidator : AbstractValidator<PipelineDocument>
{
    private const int MostRetries = 10;
    private static readonly string[] _layers = ["silver", "gold"];
    private static PipelineDocumentValidator? _instance;

    private PipelineDocumentValidator()
    {
        RuleFor(d => d)
            .Custom(HasAName)
            .Custom(HasSources)
            .Custom(NamesAreOfSql)
            .Custom(TablesAreOfTheLake)
            .Custom(TableRules.NamesDiffer)
            .Custom(TableRules.TablesDiffer)
            .Custom(TableRules.ListsHoldEachOnce)
            .Custom(RecomputeHasKey)
            .Custom(TimesAreInRange)
            .Custom(SinksAreKnown);
    }

    /// <summary>The names of sinks.</summary>
    public static IReadOnlyList<string> SinkNames { get; } = ["csv", "postgres"];

    /// <summary>Validates a document.</summary>
    public static IEnumerable<Fault> Faults(PipelineDocument document)
        => (_instance ??= new()).Validate(document).Errors.Select(e => (Fault)e.CustomState);

    private static void HasAName(PipelineDocument document, ValidationContext<PipelineDocument> context)
    {
        if (document.Name is { Value: var name } marked)
        {
            if (name.Length == 0 || !char.IsAsciiLetterLower(name[0]) || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
                context.Refuse(PipelineFaults.BadName(marked.Mark, name));
        }
        else if (!document.HasKey(PipelineDocumentReader.Kind))
        {
            context.Refuse(PipelineFaults.NoName(document.Start));
        }
    }

    private static void HasSources(PipelineDocument document, ValidationContext<PipelineDocument> context)
    {
        if (!document.HasKey("sources") || document.Root.Entries.Any(e => e is { Name: "sources", Value: MarkedMapping { Entries.Count: 0 } }))
            context.Refuse(PipelineFaults.NoSources(document.Start));
    }

    private static void NamesAreOfSql(PipelineDocument document, ValidationContext<PipelineDocument> context)
    {
        foreach (var source in document.Sources)
        {
            if (!IsOfSql(source.Name.Value))
                context.Refuse(PipelineFaults.BadSqlName(source.Name.Mark, "a source's name", source.Name.Value));
            if (source.Table is { } table && !IsOfSql(table.Value))
                context.Refuse(PipelineFaults.BadSqlName(table.Mark, "table", table.Value));
        }
    }

    private static void TablesAreOfTheLake(PipelineDocument document, ValidationContext<PipelineDocument> context)
    {
        foreach (var step in document.Steps)
        {
            if (step.Table is not { Value: var table, Mark: var place })
            {
                if (!step.HasKey("table"))
                    context.Refuse(PipelineFaults.NoTable(step.Root.Mark));
            }
            else if (step.Target is not var (layer, name))
            {
                context.Refuse(PipelineFaults.BadTable(place, table, _layers));
            }
            else if (!_layers.Contains(layer))
            {
                context.Refuse(PipelineFaults.UnknownLayer(place, table, layer, _layers));
            }
            else if (!IsOfSql(name))
            {
                context.Refuse(PipelineFaults.BadSqlName(place, "the table's name", name));
            }
        }
    }

    private static void RecomputeHasKey(PipelineDocument document, ValidationContext<PipelineDocument> context)
    {
        foreach (var step in document.Steps)
        {
            if (step.Recompute is { } recompute && !step.HasKey("key"))
                context.Refuse(PipelineFaults.RecomputeWithoutKey(recompute.Mark));
        }
    }

    private static void TimesAreInRange(PipelineDocument document, ValidationContext<PipelineDocument> context)
    {
        foreach (var step in document.Steps)
        {
            if (step.Timeout is { Value: var timeout } marked && timeout <= TimeSpan.Zero)
                context.Refuse(PipelineFaults.NoTime(marked.Mark));
            if (step.Retries is { Value: < 0 or > MostRetries } retries)
                context.Refuse(PipelineFaults.BadRetries(retries.Mark, retries.Value, MostRetries));
        }
    }

    private static void SinksAreKnown(PipelineDocument document, ValidationContext<PipelineDocument> context)
    {
        foreach (var sink in document.Steps.SelectMany(step => step.Sinks))
        {
            if (!SinkNames.Contains(sink.Value))
                context.Refuse(PipelineFaults.UnknownSink(sink.Mark, sink.Value, SinkNames));
        }
    }

    private static bool IsOfSql(string name)
        => name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
}
