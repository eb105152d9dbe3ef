using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Console.Layout;

namespace ContactCenter.Reports.Console;

/// <summary>Why a suite's data could not be read, each fault in full.</summary>
internal static class UnreadableData
{
    public static void Write(Sheet sheet, SuiteResult suite)
    {
        foreach (var fault in suite.Faults)
        {
            sheet.Blank();
            var label = new Piece("✗", Ink.Bad);
            foreach (var line in Lines.Of(fault))
            {
                sheet.Add(2, label, 2, line);
                label = "";
            }
        }
    }
}
