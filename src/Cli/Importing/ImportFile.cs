using ContactCenter.Expectations.Suites.Importing;
using ContactCenter.Reports.Imports;

namespace ContactCenter.Cli.Importing;

/// <summary>Reads a file to import.</summary>
internal static class ImportFile
{
    /// <summary>The suite; null, with the reason told, when there is none.</summary>
    public static ImportedSuite? Read(string file, string? data, string placeholder, TextWriter error)
    {
        var shown = file.Replace('\\', '/');
        try
        {
            var json = File.ReadAllBytes(file);
            var suite = GreatExpectationsImport.Read(shown, json, data);
            return data?.Contains(placeholder, StringComparison.Ordinal) == true
                ? GreatExpectationsImport.Read(shown, json, data.Replace(placeholder, suite.Name, StringComparison.Ordinal))
                : suite;
        }
        catch (NotImportableException e)
        {
            ImportConsole.Line(e.Message, error);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ImportConsole.Line($"{shown}: the file can't be read: {e.Message}", error);
        }

        return null;
    }
}
