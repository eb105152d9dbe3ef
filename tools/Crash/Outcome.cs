using System.Globalization;

namespace ContactCenter.Crash;

/// <summary>A kill and what it left.</summary>
/// <param name="Moment">When it was meant to be.</param>
/// <param name="At">How long after the start of the run it was.</param>
/// <param name="Lived">Whether the run was still under way.</param>
/// <param name="IsUnderWay">Whether it left a publication unfinished.</param>
/// <param name="Seen">What readers saw then: before or after.</param>
internal sealed record Kill(Moment Moment, TimeSpan At, bool Lived, bool IsUnderWay, string Seen)
{
    /// <inheritdoc/>
    public override string ToString()
        => string.Create(
            CultureInfo.InvariantCulture,
            $"{At.TotalMilliseconds,6:0} ms {(Moment.IsOfPublication ? $"publication +{Moment.After.TotalMilliseconds,4:0} ms" : "anywhere            ")}  {(Lived ? IsUnderWay ? "publishing" : "killed    " : "had ended "),-10}  {Seen,-6}");
}

/// <summary>What a trial found.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Scenario">What was run.</param>
/// <param name="Kills">One or two kills.</param>
/// <param name="Violation">What is not as it must be; null when all is.</param>
internal sealed record Outcome(int Number, string Scenario, IReadOnlyList<Kill> Kills, string? Violation)
{
    /// <summary>The head of the table.</summary>
    public const string Head = "run   drop        killed at                       found as    readers  then, and after the next run";

    /// <inheritdoc/>
    public override string ToString()
        => $"{Number,4}  {Scenario}  {string.Join(Environment.NewLine + new string(' ', 18), Kills)}  {(Violation is null ? "as it must be" : $"VIOLATION: {Violation}")}";
}

/// <summary>The trials counted.</summary>
internal static class Summary
{
    /// <summary>Writes it.</summary>
    public static void Write(IReadOnlyList<Outcome> outcomes, TextWriter output)
    {
        var kills = outcomes.SelectMany(outcome => outcome.Kills).ToList();
        output.WriteLine($"{outcomes.Count} trials, {kills.Count} kills; {kills.Count(kill => !kill.Lived)} came too late, when the run had ended");
        foreach (var group in kills.Where(kill => kill.Lived).GroupBy(kill => (kill.Moment.IsOfPublication, kill.IsUnderWay, kill.Seen)).OrderBy(group => group.Key))
        {
            output.WriteLine(
                $"{group.Count(),4} {(group.Key.IsOfPublication ? "after the publication had begun" : "anywhere in the run")}, "
                + $"{(group.Key.IsUnderWay ? "which was left unfinished" : "nothing unfinished")}, readers saw {group.Key.Seen}");
        }

        output.WriteLine($"{outcomes.Count(outcome => outcome.Violation is not null)} violations");
    }
}
