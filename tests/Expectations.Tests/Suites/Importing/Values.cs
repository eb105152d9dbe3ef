using System.Text.Json;
using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Tests.Suites.Importing;

public class Values
{
    private const int Texts = 2000;
    private const string Characters = " \t\n\r'\"\\#:-?,[]{}&*!|>%@`~$ {}yYnN01eE.+_é\u0085\u00a0\u2028\ufeff\u0000😀";

    [Fact]
    public void keep_their_kind()
        => Imported("""["1", 1, "NO", "yes", "null", null, "2024-01-31", 1.50, 1e5, "1e5", true, "true", "~", "", " x ", "0x1F", "${HOME}", ".inf"]""", type: false)
            .ShouldBe(
            [
                Literal.OfText("1"), new(LiteralKind.Number, "1"), Literal.OfText("NO"), Literal.OfText("yes"), Literal.OfText("null"), new(LiteralKind.Null, ""),
                Literal.OfText("2024-01-31"), new(LiteralKind.Number, "1.50"), new(LiteralKind.Number, "1e5"), Literal.OfText("1e5"),
                new(LiteralKind.Boolean, "true"), Literal.OfText("true"), Literal.OfText("~"), Literal.OfText(""), Literal.OfText(" x "),
                Literal.OfText("0x1F"), Literal.OfText("${HOME}"), Literal.OfText(".inf"),
            ]);

    [Fact]
    public void that_are_text_come_back_letter_by_letter()
    {
        var random = new Random(20240506);
        var runes = Characters.EnumerateRunes().ToList();
        List<string> texts = [.. Enumerable.Range(0, Texts).Select(_ => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => runes[random.Next(runes.Count)].ToString())))];

        Imported(JsonSerializer.Serialize(texts)).Select(v => v.Text).ShouldBe(texts);
    }

    [Fact]
    public void in_long_sets_stand_on_several_lines()
        => GxJson.Import(GxJson.Suite(GxJson.Expectation(
                "expect_column_values_to_be_in_set",
                $"\"column\": \"city\", \"value_set\": [{string.Join(", ", Enumerable.Range(10, 30).Select(i => $"\"city{i}\""))}]")))
            .Rules()
            .ShouldBe("""
                columns:
                  city:
                    in_set: [
                      city10, city11, city12, city13, city14, city15, city16, city17, city18, city19, city20, city21, city22, city23,
                      city24, city25, city26, city27, city28, city29, city30, city31, city32, city33, city34, city35, city36, city37,
                      city38, city39]
                """);

    private static IReadOnlyList<Literal> Imported(string set, bool type = true)
    {
        var suite = GxJson.Import(
            GxJson.Suite(GxJson.Expectation("expect_column_values_to_be_in_set", $"\"column\": \"x\", \"value_set\": {set}")),
            type ? "calls.csv" : "calls.parquet");
        suite.Lost.ShouldBeEmpty();
        var read = SuiteReader.ReadText(suite.Yaml, "calls.yaml", new());
        read.Faults.ShouldBeEmpty();
        return read.Suites[0].Rules.ShouldHaveSingleItem().Expectation.ShouldBeOfType<ExpectColumnValuesToBeInSet>().ValueSet!;
    }
}
