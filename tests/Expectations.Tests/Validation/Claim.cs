using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tests.Validation;

/// <summary>A row of a random table.</summary>
/// <param name="N">The text in column n, declared as an integer.</param>
/// <param name="T">The text in column t.</param>
public sealed record RandomRow(string? N, string? T)
{
    /// <summary>What n's text stands for, found in a simple way.</summary>
    public long? Number => N is { Length: > 0 } text && text.TrimStart('+', '-') is { Length: > 0 } digits && text.Length - digits.Length <= 1
        && digits.All(char.IsAsciiDigit) && long.TryParse(text, out var number) ? number : null;
}

/// <summary>A rule, and what a plain loop over the rows says of it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="IsIn">Whether a row fulfils the rule's row condition.</param>
/// <param name="IsUnexpected">For each of the rows that do: unexpected or not; null when it is set aside.</param>
/// <param name="Mostly">The rule's mostly.</param>
public sealed record Claim(Rule Rule, Func<RandomRow, bool> IsIn, Func<IReadOnlyList<RandomRow>, IEnumerable<bool?>> IsUnexpected, double Mostly)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Rule.Expectation} when {Rule.RowCondition ?? "always"}";
}
