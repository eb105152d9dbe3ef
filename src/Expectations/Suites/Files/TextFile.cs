using System.Text;
using ContactCenter.Expectations.Suites.FaultTexts;

namespace ContactCenter.Expectations.Suites.Files;

/// <summary>Reads the files that people write.</summary>
internal static class TextFile
{
    /// <summary>The file's text without its byte order mark; null where it can't be read, which the faults then tell.</summary>
    /// <param name="shown">Its path for people.</param>
    /// <param name="path">Its path for the machine.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static string? Read(string shown, string path, FaultList faults)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            faults.Add(YamlFaults.NotUtf8(new(shown, 1, 1)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(YamlFaults.Unreadable(shown, e.Message));
        }

        return null;
    }
}
