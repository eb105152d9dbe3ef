using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Console.Runs;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Html.Components.Index;

/// <summary>Rows of a source that a run put into quarantine, or left there.</summary>
/// <param name="Rows">How many.</param>
/// <param name="Text">Which, in words.</param>
/// <param name="Command">How to see them.</param>
public sealed record SetAside(long Rows, string Text, string Command)
{
    /// <summary>Of each source of a pipeline. A run that did not publish put nothing into the lake, so there is nothing to look at.</summary>
    internal static IEnumerable<SetAside> Of(RunRecord run, PipelineResult pipeline)
    {
        if (pipeline.Status != PipelineStatus.Published)
            yield break;

        foreach (var source in pipeline.Sources)
        {
            var name = $"{pipeline.Pipeline}/{source.Source}";
            var came = source.QuarantinedOfDrop + source.Rejected;
            var stayed = source.Quarantined - source.QuarantinedOfDrop;
            if (came > 0)
                yield return new(came, $"the {Amount.Of(came, "row")} of {name} that went to quarantine", Commands.ShowQuarantine(run, pipeline.Pipeline, source.Suite));
            if (stayed > 0)
            {
                yield return new(
                    stayed,
                    $"the {Amount.Of(stayed, "row")} of {name} that {(stayed == 1 ? "was" : "were")} judged again and {(stayed == 1 ? "stays" : "stay")} in quarantine",
                    Commands.Quarantine("show", $"{pipeline.Pipeline}/{source.Suite}", run.Settings.Lake));
            }
        }
    }
}
