using ContactCenter.Expectations.Suites;

namespace ContactCenter.Pipeline.Transformations;

/// <summary>What reading a pipeline gives.</summary>
/// <param name="Pipeline">The pipeline; null where there are faults.</param>
/// <param name="Suites">All suites that were read for it, also those that no source or step uses.</param>
/// <param name="Faults">Everything wrong with the pipeline's file, its SQL and its suites, sorted by place. Unless it is empty nothing should be run.</param>
public sealed record PipelineReading(PipelineDefinition? Pipeline, SuiteSet Suites, IReadOnlyList<Fault> Faults);
