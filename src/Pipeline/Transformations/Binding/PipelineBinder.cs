using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Transformations.Documents;
using ContactCenter.Pipeline.Transformations.Sql;

namespace ContactCenter.Pipeline.Transformations.Binding;

/// <summary>Makes a pipeline from its document, its suites and its SQL. What has a fault is left out, so that further checks see only what is sound.</summary>
internal static class PipelineBinder
{
    /// <summary>The pipeline.</summary>
    /// <param name="document">The document, which has been validated.</param>
    /// <param name="dashboard">The document of its dashboard, which has been validated; null if it has none.</param>
    /// <param name="folder">The folder that it lies in.</param>
    /// <param name="suites">The suites that it may use.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static PipelineDefinition Bind(PipelineDocument document, DashboardDocument? dashboard, string folder, SuiteSet suites, FaultList faults)
    {
        using var engine = new TrialEngine();
        List<PipelineSource> sources = [.. document.Sources.Select(s => SourceBinder.Bind(s, suites, engine, faults)).OfType<PipelineSource>()];
        var steps = new StepsBinder(document, folder, suites, engine, faults).Bind(sources);
        return new(document.Name?.Value ?? "", document.File, sources, steps)
        {
            Description = document.Description?.Value,
            Owner = document.Owner?.Value,
            Dashboard = dashboard is null ? null : new DashboardBinder(dashboard, document, folder, engine, faults).Bind(sources, steps),
        };
    }
}
