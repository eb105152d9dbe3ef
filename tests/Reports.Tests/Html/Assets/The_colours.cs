using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ContactCenter.Reports.Html.Rendering;

namespace ContactCenter.Reports.Tests.Html.Assets;

/// <summary>The contrast that WCAG 2.2 AA asks for, computed from the style sheet: 4.5 for text, 3 for what only has a form.</summary>
public partial class The_colours
{
    private static readonly Dictionary<string, (string Light, string Dark)> _colours = Pair()
        .Matches(Encoding.UTF8.GetString(AssetFiles.Read("assets/docs.css")))
        .ToDictionary(match => match.Groups[1].Value, match => (match.Groups[2].Value, match.Groups[3].Value), StringComparer.Ordinal);

    private static readonly string[] _grounds = ["page", "surface", "sunken"];
    private static readonly string[] _verdicts = ["good", "warn", "bad", "none"];

    [Fact]
    public void of_text_stand_out_from_every_ground_in_both_themes()
    {
        string[] texts = ["ink", "ink-soft", "ink-faint", "link", .. _verdicts];
        var pairs = texts.SelectMany(text => _grounds.Select(ground => (text, ground)))
            .Concat(_verdicts.Select(verdict => (verdict, $"{verdict}-ground")))
            .Append(("ink", "found"))
            .Append(("surface", "ink"));

        TooClose(pairs, 4.5).ShouldBeEmpty();
    }

    [Fact]
    public void of_bars_borders_and_the_focus_stand_out_from_every_ground_in_both_themes()
    {
        string[] forms = ["line-strong", "focus", .. _verdicts.Select(verdict => $"{verdict}-fill")];
        var pairs = forms.SelectMany(form => _grounds.Select(ground => (form, ground)))
            .Concat(Enumerable.Range(1, 8).Select(number => ($"series-{number}", "surface")));

        TooClose(pairs, 3).ShouldBeEmpty();
    }

    [Fact]
    public void are_measured_as_the_standard_says()
    {
        Contrast("#000000", "#ffffff").ShouldBe(21, 0.001);
        Contrast("#767676", "#ffffff").ShouldBe(4.54, 0.005);
    }

    private static IEnumerable<string> TooClose(IEnumerable<(string One, string Other)> pairs, double least)
        => from pair in pairs
           from isDark in new[] { false, true }
           let contrast = Contrast(Colour(pair.One, isDark), Colour(pair.Other, isDark))
           where contrast < least
           select string.Create(CultureInfo.InvariantCulture, $"{pair.One} on {pair.Other}, {(isDark ? "dark" : "light")}: {contrast:0.00}");

    private static string Colour(string name, bool isDark) => isDark ? _colours[name].Dark : _colours[name].Light;

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) => (0.2126 * Part(colour, 1)) + (0.7152 * Part(colour, 3)) + (0.0722 * Part(colour, 5));

    private static double Part(string colour, int at)
    {
        var part = Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)")]
    private static partial Regex Pair();
}
