using ContactCenter.Reports.Console.Layout;
using Spectre.Console;

namespace ContactCenter.Reports.Console.Lakes;

/// <summary>Writes what a verification of a lake found, damage first, for <c>ccq lake verify</c>.</summary>
public static class LakeFindingsConsole
{
    /// <summary>Writes it.</summary>
    /// <param name="findings">What was found: whether it is damage, where, and what was expected and found.</param>
    /// <param name="lookedAt">What was looked at, in words.</param>
    /// <param name="console">Where to.</param>
    public static void Write(IReadOnlyList<(bool IsDamage, string Where, string What)> findings, string lookedAt, IAnsiConsole console)
    {
        var sheet = LakeSheet.For(console);
        foreach (var (isDamage, where, what) in findings.OrderBy(finding => !finding.IsDamage))
            sheet.Add(0, isDamage ? new("✗ damage", Ink.Bad) : Piece.Dim("note"), LakeSheet.LabelWidth, Piece.Fixed(where), ": ", what);
        if (findings.Count > 0)
            sheet.Gap();

        var damage = findings.Count(finding => finding.IsDamage);
        sheet.Add(
            0,
            damage == 0 ? new Piece("✓ no damage", Ink.Good) : new Piece($"✗ damage in {Wording.Amount.Of(damage, "place")}", Ink.Bad),
            $": looked at {lookedAt}",
            damage == 0 ? "" : ". Bring it back from a backup, or `ccq lake restore` what an earlier version still has.");
        console.Write(sheet);
    }
}
