using System.Globalization;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Reports.Console;
using ContactCenter.Reports.Console.Runs;
using ContactCenter.Reports.Requests;

namespace ContactCenter.Reports.Tests.Console.Runs;

/// <summary>A run as the console shows it.</summary>
internal static class RenderedRun
{
    public static string AtBothWidths(RunRecord run, params ReportRequest[] reports)
        => $"80 columns\n{new string('=', 80)}\n{At(80, run, reports)}\n120 columns\n{new string('=', 120)}\n{At(120, run, reports)}";

    public static string At(int width, RunRecord run, ReportRequest[]? reports = null, bool verbose = false)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        RunConsole.Write(run, reports ?? [], ConsoleFactory.Create(output, isTerminal: false, noColor: true, width), verbose);
        return output.ToString();
    }

    public static string LastLine(RunRecord run) => At(140, run).TrimEnd('\n').Split('\n')[^1];

    public static string List(int width, params RunRecord[] runs)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        RunsConsole.Write(runs, ConsoleFactory.Create(output, isTerminal: false, noColor: true, width));
        return output.ToString();
    }
}
