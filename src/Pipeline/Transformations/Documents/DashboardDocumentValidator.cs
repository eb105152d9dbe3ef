using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.Validation;
using ContactCenter.Pipeline.Transformations.FaultTexts;
using FluentValidation;

namespace ContactCenter.Pipeline.Transformations.Documents;

/// <summary>What must hold in a dashboard's document, whatever its SQL is. The state of a failure is its <see cref="Fault"/>.</summary>
internal sealed class DashboardDocumentValidator : AbstractValidator<DashboardDocument>
{
    private static readonly string[] _wanted = ["title", "says", "kind", "value", "basis"];
    private static DashboardDocumentValidator? _instance;

    private DashboardDocumentValidator()
    {
        RuleFor(d => d).Custom(HasItsKeys);
        RuleForEach(d => d.Pictures).Custom(PictureHasItsKeys).Custom(NameIsOfAFile).Custom(KindIsKnown).Custom(FormatsAreKnown);
        RuleFor(d => d).Custom(NamesDiffer).Custom(BasesAreThere);
    }

    /// <summary>The names of kinds.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetNames<PictureKind>().Select(name => name.ToLowerInvariant())];

    /// <summary>The names of formats that a column may be given: those of numbers. Text, times and flags need none.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["count", "number", "score", "percent", "seconds", "minutes", "hour"];

    /// <summary>Validates a document.</summary>
    public static IEnumerable<Fault> Faults(DashboardDocument document)
        => (_instance ??= new()).Validate(document).Errors.Select(e => (Fault)e.CustomState);

    private static void HasItsKeys(DashboardDocument document, ValidationContext<DashboardDocument> context)
    {
        if (!document.HasKey(DashboardDocumentReader.Kind))
            context.Refuse(DashboardFaults.NoKey(document.Start, "the dashboard", "title", "dashboard: TITLE"));
        if (!document.HasKey("basis"))
            context.Refuse(DashboardFaults.NoKey(document.Start, "the dashboard", "basis", "basis: { NAME: { rows: WHAT THEY ARE } }"));
        if (!document.HasKey("pictures"))
            context.Refuse(DashboardFaults.NoKey(document.Start, "the dashboard", "pictures", "pictures:"));
    }

    private static void PictureHasItsKeys(PictureDocument picture, ValidationContext<DashboardDocument> context)
    {
        if (!picture.HasKey("picture"))
            context.Refuse(DashboardFaults.NoKey(picture.Root.Mark, "the picture", "name", "picture: NAME"));
        foreach (var key in _wanted.Where(key => !picture.HasKey(key)))
            context.Refuse(DashboardFaults.NoKey(picture.Root.Mark, "the picture", key, $"{key}:"));
    }

    private static void NameIsOfAFile(PictureDocument picture, ValidationContext<DashboardDocument> context)
    {
        if (picture.Name is { Value: var name } marked
            && !(name.Length > 0 && char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_')))
            context.Refuse(DashboardFaults.BadName(marked.Mark, name));
    }

    private static void KindIsKnown(PictureDocument picture, ValidationContext<DashboardDocument> context)
    {
        if (picture.Kind is not { } kind)
            return;
        if (!Kinds.Contains(kind.Value))
        {
            context.Refuse(DashboardFaults.Unknown(kind.Mark, "kind", kind.Value, Kinds));
            return;
        }

        var isFigure = kind.Value == "figure";
        if (isFigure && (picture.MarkOf("x") ?? picture.MarkOf("series")) is { } place)
            context.Refuse(DashboardFaults.NotWithFigures(place));
        else if (!isFigure && !picture.HasKey("x"))
            context.Refuse(DashboardFaults.NoKey(picture.Root.Mark, "the picture", "x", "x: COLUMN"));
        else if (kind.Value == "heatmap" && !picture.HasKey("series"))
            context.Refuse(DashboardFaults.NoKey(picture.Root.Mark, "the heatmap", "series", "series: COLUMN, whose values are its rows"));
        if (picture is { Series: not null, Values: [_, var second, ..] })
            context.Refuse(DashboardFaults.SeriesOfSeveral(second.Mark));
    }

    private static void FormatsAreKnown(PictureDocument picture, ValidationContext<DashboardDocument> context)
    {
        foreach (var format in picture.Columns.Select(column => column.Format))
        {
            if (format is not null && !Formats.Contains(format.Value))
                context.Refuse(DashboardFaults.Unknown(format.Mark, "format", format.Value, Formats));
        }
    }

    private static void NamesDiffer(DashboardDocument document, ValidationContext<DashboardDocument> context)
    {
        var firsts = new Dictionary<string, SourceMark>(StringComparer.Ordinal);
        foreach (var name in document.Pictures.Select(picture => picture.Name))
        {
            if (name is not null && !firsts.TryAdd(name.Value, name.Mark))
                context.Refuse(DashboardFaults.NameTwice(name.Mark, name.Value, firsts[name.Value]));
            else if (name is { Value: "basis" })
                context.Refuse(DashboardFaults.NameOfBasis(name.Mark));
        }
    }

    private static void BasesAreThere(DashboardDocument document, ValidationContext<DashboardDocument> context)
    {
        List<string> known = [.. document.Bases.Select(basis => basis.Name.Value)];
        foreach (var basis in document.Pictures.Select(picture => picture.Basis))
        {
            if (basis is not null && document.HasKey("basis") && !known.Contains(basis.Value))
                context.Refuse(DashboardFaults.Unknown(basis.Mark, "basis", basis.Value, known));
        }
    }
}
