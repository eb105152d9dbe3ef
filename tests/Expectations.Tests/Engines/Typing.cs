using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Engines;

/// <summary>States what texts are read as.</summary>
internal static class Typing
{
    /// <param name="type">The declared type.</param>
    /// <param name="expected">Texts and what they are read as; null for a text that is not of the type.</param>
    public static void ShouldRead(this ColumnType type, params IReadOnlyList<(string Text, object? Value)> expected)
    {
        using var table = Table.OfTexts("v", expected.Select(e => e.Text)).Declare("v", type);
        var read = table.Read("v");
        expected.Select((e, i) => Line(e.Text, read[i])).ShouldBe(expected.Select(e => Line(e.Text, e.Value)));
    }

    /// <summary>States texts that are not of the type.</summary>
    public static void ShouldNotRead(this ColumnType type, params IEnumerable<string> texts)
        => type.ShouldRead([.. texts.Select(t => (t, (object?)null))]);

    private static string Line(string text, object? value)
        => $"{text} -> {Telling.Value(value)}{(value is null or string ? "" : $" ({value.GetType().Name})")}";
}
