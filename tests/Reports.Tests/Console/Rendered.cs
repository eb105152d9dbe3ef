using System.Globalization;
using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console;

namespace ContactCenter.Reports.Tests.Console;

/// <summary>A verdict as the console shows it.</summary>
internal static class Rendered
{
    /// <summary>Without colour, at the two widths that matter, one under the other.</summary>
    public static string AtBothWidths(ValidationResult result, bool verbose = false)
        => $"80 columns\n{new string('=', 80)}\n{At(80, result, verbose)}\n120 columns\n{new string('=', 120)}\n{At(120, result, verbose)}";

    public static string At(int width, ValidationResult result, bool verbose = false, bool isTerminal = false, bool noColor = false)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        ValidationConsole.Write(result, ConsoleFactory.Create(output, isTerminal, noColor, width), verbose);
        return output.ToString();
    }
}
