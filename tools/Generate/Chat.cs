namespace ContactCenter.Generate;

/// <summary>One message of a chat.</summary>
/// <param name="ByCustomer">Who wrote it.</param>
/// <param name="At">When, whole seconds.</param>
/// <param name="Progress">How far the order was, 0 to 1.</param>
internal sealed record Turn(bool ByCustomer, DateTime At, double Progress);

/// <summary>A chat that makes sense: the sides mostly alternate, times rise, some chats are never answered.</summary>
internal static class Chat
{
    /// <param name="dice">The chance to use.</param>
    /// <param name="start">Time of the first message.</param>
    /// <param name="openedByCustomer">The share of chats that the customer opens.</param>
    /// <param name="meanReply">Mean seconds to a reply of the other side.</param>
    public static IReadOnlyList<Turn> Hold(Dice dice, DateTime start, double openedByCustomer, double meanReply)
    {
        var count = dice.Pick((1, 2.0), (2, 3.0), (3, 3.0), (4, 2.5), (5, 1.5), (6, 1.0), (8, 0.5), (11, 0.2));
        var oneSided = count == 1 || dice.Chance(0.08);
        var byCustomer = dice.Chance(openedByCustomer);
        var progress = dice.Fraction() * 0.6;
        var at = start;
        var turns = new List<Turn>();
        for (var i = 0; i < count; i++)
        {
            turns.Add(new Turn(byCustomer, at, progress));
            var answers = !oneSided && (i == 0 || dice.Chance(0.85));
            at = at.AddSeconds(5 + (int)dice.Wait(answers ? meanReply : meanReply / 2));
            byCustomer ^= answers;
            progress = Math.Min(0.999, progress + dice.Fraction() * 0.25);
        }

        return turns;
    }
}
