using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Transformations.Documents;
using ContactCenter.Pipeline.Transformations.FaultTexts;
using ContactCenter.Pipeline.Transformations.Sql;

namespace ContactCenter.Pipeline.Transformations.Binding;

/// <summary>Makes the steps: reads their SQL, finds what it reads, and tries it in the order in which it will run.</summary>
internal sealed class StepsBinder(PipelineDocument document, string folder, SuiteSet suites, TrialEngine engine, FaultList faults)
{
    /// <summary>The steps, in the order of the file; where there are faults, only those that can be made.</summary>
    public IReadOnlyList<PipelineStep> Bind(IReadOnlyList<PipelineSource> sources)
    {
        // Of a name that is taken a fault tells already.
        var taken = document.Sources.Select(s => s.Name.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        List<DraftStep> drafts = [.. document.Steps.Where(s => s.Target is var (_, name) && taken.Add(name)).Select(Draft).OfType<DraftStep>()];
        var order = StepOrder.Of([.. drafts.Select(d => d.Table)], i => drafts[i].Inputs);
        if (order.Cycle.Count > 0)
            faults.Add(CycleOf([.. order.Cycle.Select(i => drafts[i])]));

        var tables = sources.ToDictionary(s => s.Name, s => s.Columns, StringComparer.OrdinalIgnoreCase);
        foreach (var source in sources.Where(s => taken.Add(QuarantineOf.Name(s.Name))))
        {
            var columns = QuarantineOf.Columns(source);
            engine.Create(QuarantineOf.Name(source.Name), columns);
            tables.Add(QuarantineOf.Name(source.Name), columns);
        }

        var steps = new PipelineStep?[drafts.Count];
        foreach (var i in order.Waves.SelectMany(wave => wave))
        {
            // What reads a table with a fault can't be tried.
            if (!drafts[i].Inputs.All(tables.ContainsKey) || engine.Create(drafts[i].Table, drafts[i].Sql, faults) is not { } columns)
                continue;
            tables.Add(drafts[i].Table, columns);
            steps[i] = new StepBinder(drafts[i], suites, faults).Bind(columns, tables);
        }

        // What could not be tried has a suite all the same.
        foreach (var step in document.Steps.Where(s => s.Suite is not null && !drafts.Where((_, i) => steps[i] is not null).Any(d => d.Document == s)))
            BoundNames.SuiteOf(step.Suite!, suites, faults);
        return [.. steps.OfType<PipelineStep>()];
    }

    private DraftStep? Draft(StepDocument step)
    {
        var (layer, table) = step.Target!.Value;
        if (SqlOf(step, table) is not { } sql || engine.TablesOf(sql, faults) is not { } references)
            return null;

        var before = faults.Count;
        var inputs = new List<string>();
        foreach (var reference in references)
        {
            if (InputOf(reference, sql, table) is { } input && !inputs.Contains(input))
                inputs.Add(input);
        }

        return faults.Count == before ? new(step, layer, table, sql, inputs) : null;
    }

    private SqlText? SqlOf(StepDocument step, string table)
    {
        var name = step.Sql?.Value ?? $"{table}.sql";
        var place = step.Sql?.Mark ?? step.Table!.Mark;
        if (step.Sql is null && step.Root.Entries.Any(e => e.Name == "sql"))
            return null;
        if (name != Path.GetFileName(name))
        {
            faults.Add(SqlFaults.Outside(place, name));
            return null;
        }

        return new SqlFiles(folder, SqlFiles.FolderOf(document.File), "pipeline's folder").Read(name, place, faults);
    }

    private string? InputOf(TableReference reference, SqlText sql, string table)
    {
        var name = SqlInputs.Of(reference, sql, document, faults, except: table);
        if (name != table)
            return name;
        faults.Add(SqlFaults.ReadsItself(sql.PlaceOf(reference.Bytes), table));
        return null;
    }

    private static Fault CycleOf(IReadOnlyList<DraftStep> ring) => SqlFaults.Cycle(ring[0].Document.Table!.Mark, [.. ring.Select(d => d.Table)]);
}

/// <summary>A step whose SQL is known to be one SELECT over tables that there are.</summary>
internal sealed record DraftStep(StepDocument Document, string Layer, string Table, SqlText Sql, IReadOnlyList<string> Inputs);
