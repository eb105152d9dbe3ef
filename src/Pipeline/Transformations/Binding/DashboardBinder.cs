using System.Globalization;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Transformations.Documents;
using ContactCenter.Pipeline.Transformations.FaultTexts;
using ContactCenter.Pipeline.Transformations.Sql;

namespace ContactCenter.Pipeline.Transformations.Binding;

/// <summary>Makes a dashboard: reads the SQL of its pictures, tries it on empty tables in which personal data are tokens, and checks what it says against the columns that the SQL gives.</summary>
/// <param name="document">The dashboard's document.</param>
/// <param name="pipeline">The pipeline's document.</param>
/// <param name="folder">The folder that they lie in.</param>
/// <param name="engine">Has the pipeline's tables; its pictures see them otherwise, so nothing else is tried on it after this.</param>
/// <param name="faults">Takes what is wrong.</param>
internal sealed class DashboardBinder(DashboardDocument document, PipelineDocument pipeline, string folder, TrialEngine engine, FaultList faults)
{
    private const string BasisName = "basis";

    private readonly SqlFiles _files = new(Path.Combine(folder, DashboardFolder), $"{SqlFiles.FolderOf(document.File)}{DashboardFolder}/", "folder dashboard/");

    /// <summary>The folder of a pipeline in which the SQL of its pictures lies.</summary>
    public const string DashboardFolder = "dashboard";

    /// <summary>The dashboard; null where a fault keeps it from being made.</summary>
    public DashboardDefinition? Bind(IReadOnlyList<PipelineSource> sources, IReadOnlyList<PipelineStep> steps)
    {
        var tables = ShownTable.Of(sources, steps);
        foreach (var table in tables.Values)
            engine.Replace(table.Name, table.Columns.Select(column => column.Seen));

        var pictures = document.Pictures.Select(picture => Bind(picture, tables)).OfType<PictureDefinition>().ToList();
        return BasisOf(tables) is { } basis && document.Title is { } title ? new(title.Value, pictures, basis) : null;
    }

    private PictureSql? BasisOf(IReadOnlyDictionary<string, ShownTable> tables)
    {
        if (Try(BasisName, document.Root.Entries.FirstOrDefault(e => e.Name == "basis")?.Mark ?? document.Start, tables) is not var (sql, start, columns, _))
            return null;
        if (columns.Count != 3
            || !columns.Any(c => c is { Name: "basis", Type: "VARCHAR" })
            || !columns.Any(c => c.Name == "rows_used" && ColumnTypes.IsWhole(c.Type))
            || !columns.Any(c => c.Name == "rows_all" && ColumnTypes.IsWhole(c.Type)))
            faults.Add(DashboardFaults.OtherBasisColumns(start, columns));
        return sql;
    }

    private PictureDefinition? Bind(PictureDocument picture, IReadOnlyDictionary<string, ShownTable> tables)
    {
        if (picture.Name is not { } name || Try(name.Value, name.Mark, tables) is not var (sql, start, columns, isOrdered))
            return null;

        var kind = Enum.TryParse<PictureKind>(picture.Kind?.Value, ignoreCase: true, out var known) ? known : PictureKind.Bar;
        if (kind != PictureKind.Figure && !isOrdered)
            faults.Add(DashboardFaults.NotOrdered(start));
        foreach (var column in columns.Where(column => !IsDrawable(column.Type)))
            faults.Add(DashboardFaults.NotDrawable(start, column.Name, column.Type));

        List<PictureColumn> made = [.. columns.Select(column => ColumnOf(column, picture))];
        foreach (var column in picture.Columns)
            Find("columns", column.Name.Value, column.Name.Mark, sql, columns);
        if (picture.X is { } x)
            Find("x", x.Value, x.Mark, sql, columns);
        if (picture.Series is { } series)
            Find("series", series.Value, series.Mark, sql, columns);
        foreach (var value in picture.Values)
        {
            if (Find("value", value.Value, value.Mark, sql, columns) is { } column && !ColumnTypes.IsNumber(column.Type))
                faults.Add(DashboardFaults.NotANumber(value.Mark, column.Name, column.Type));
        }

        if (kind != PictureKind.Figure)
            HaveOneFormat(picture, made);
        if (picture.Title is not { } title || picture.Says is not { } says || document.Bases.FirstOrDefault(b => b.Name.Value == picture.Basis?.Value) is not { Rows: { } rows } basis)
            return null;
        return new(
            new(name.Value, title.Value, says.Value, kind, made) { X = picture.X?.Value, Series = picture.Series?.Value, Values = [.. picture.Values.Select(v => v.Value)] },
            sql,
            new(basis.Name.Value, rows.Value, basis.Which?.Value),
            name.Mark);
    }

    // One axis has one scale.
    private void HaveOneFormat(PictureDocument picture, List<PictureColumn> columns)
    {
        var drawn = picture.Values.Select(value => (value.Mark, Column: columns.Find(c => c.Name == value.Value))).Where(it => it.Column is not null).ToList();
        foreach (var (place, column) in drawn.Skip(1).Where(it => it.Column!.Format != drawn[0].Column!.Format).Take(1))
            faults.Add(DashboardFaults.FormatsDiffer(place, column!.Name, drawn[0].Column!.Name));
    }

    private PictureColumn ColumnOf(TableColumn column, PictureDocument picture)
    {
        var said = picture.Columns.FirstOrDefault(c => c.Name.Value == column.Name);
        if (said?.Format is { } wrong && !ColumnTypes.IsNumber(column.Type))
            faults.Add(DashboardFaults.FormatOfOther(wrong.Mark, column.Name, column.Type));
        var format = Enum.TryParse<PictureFormat>(said?.Format?.Value, ignoreCase: true, out var known) ? known : FormatOf(column.Type);
        return new(column.Name, said?.Title?.Value ?? Words(column.Name), format);
    }

    private TableColumn? Find(string key, string name, SourceMark place, PictureSql sql, IReadOnlyList<TableColumn> columns)
    {
        var found = columns.FirstOrDefault(c => c.Name == name);
        if (found is null)
            faults.Add(DashboardFaults.UnknownColumn(place, key, name, sql.File, columns));
        return found;
    }

    private (PictureSql Sql, SourceMark Start, IReadOnlyList<TableColumn> Columns, bool IsOrdered)? Try(string name, SourceMark place, IReadOnlyDictionary<string, ShownTable> tables)
    {
        if (_files.Read($"{name}.sql", place, faults) is not { } sql || engine.SelectOf(sql, faults) is not var (references, isOrdered))
            return null;

        var before = faults.Count;
        var inputs = new List<string>();
        foreach (var reference in references)
        {
            if (SqlInputs.Of(reference, sql, pipeline, faults) is { } input && !inputs.Contains(input))
                inputs.Add(input);
        }

        // What reads a table with a fault can't be tried.
        return faults.Count == before && inputs.All(tables.ContainsKey) && engine.ColumnsOf(sql, faults) is { } columns
            ? (new(sql.Start.File, sql.Text, inputs), sql.Start, columns, isOrdered)
            : null;
    }

    private static bool IsDrawable(string type)
        => ColumnTypes.IsNumber(type) || ColumnTypes.IsTime(type) || type is "VARCHAR" or "BOOLEAN" or "UUID" || type.StartsWith("ENUM(", StringComparison.Ordinal);

    private static PictureFormat FormatOf(string type) => type switch
    {
        "DATE" => PictureFormat.Date,
        "BOOLEAN" => PictureFormat.Flag,
        _ when ColumnTypes.IsTime(type) => PictureFormat.Time,
        _ when ColumnTypes.IsWhole(type) => PictureFormat.Count,
        _ when ColumnTypes.IsNumber(type) => PictureFormat.Number,
        _ => PictureFormat.Text,
    };

    // response_count: Response count.
    private static string Words(string name)
    {
        var words = name.Replace('_', ' ').Trim();
        return words.Length == 0 ? name : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }
}
