using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ContactCenter.Expectations.Results;

namespace ContactCenter.Cli.Commands.Docs;

/// <summary><c>ccq docs open [DIR]</c>: shows the first page in the browser of the desktop.</summary>
internal static class OpenCommand
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("open", "Opens the first page in the browser, and prints where it is.")
        {
            DocsOptions.Folder,
            DocsOptions.Lake,
        };
        command.SetAction(parsed => (int)Open(parsed, surroundings));
        return command;
    }

    private static ExitCode Open(ParseResult parsed, Surroundings surroundings)
    {
        if (DocsOptions.Find(parsed, surroundings) is not { } docs)
            return ExitCode.Usage;
        var page = Path.GetFullPath(docs.FirstPage);
        if (!surroundings.TryPrint(output => output.Write(Encoding.UTF8.GetBytes(page + "\n"))))
            return ExitCode.Unreadable;
        if (Refusal(page, surroundings) is not { } reason)
            return ExitCode.Success;
        surroundings.Error.WriteLine($"ccq: no browser could be started: {reason}. Open the file above in one, or set BROWSER to one.");
        return ExitCode.Unreadable;
    }

    // A program that hands the page to a browser ends at once and says by its exit code whether it found one; a browser stays.
    private static string? Refusal(string page, Surroundings surroundings)
    {
        var opener = surroundings.Variable("BROWSER") is { Length: > 0 } chosen ? chosen : Opener;
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(opener) { ArgumentList = { page }, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true });
            return browser is not null && browser.WaitForExit(_patience) && browser.ExitCode != 0 ? $"{opener} exited with {browser.ExitCode}" : null;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            return e.Message;
        }
    }

    private static string Opener => OperatingSystem.IsWindows() ? "explorer" : OperatingSystem.IsMacOS() ? "open" : "xdg-open";
}
