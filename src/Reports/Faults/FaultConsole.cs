using ContactCenter.Expectations.Suites;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Faults;

/// <summary>Writes what is wrong in suites in the form that editors and CI systems turn into links.</summary>
public static class FaultConsole
{
    /// <summary>One line a fault, in the order given, then how many there are.</summary>
    /// <param name="faults">The faults, at least one.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(IReadOnlyList<Fault> faults, TextWriter output)
    {
        foreach (var fault in faults)
            output.WriteLine(Visible.Of(fault.ToString()));

        var files = faults.Select(f => f.Place.File).Distinct(StringComparer.Ordinal).Count();
        output.WriteLine($"{Amount.Of(faults.Count, "fault")} in {Amount.Of(files, "file")}; nothing was read");
        output.Flush();
    }
}
