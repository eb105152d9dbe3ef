using System.Text;
using Spectre.Console;

namespace ContactCenter.Reports.Console;

/// <summary>Makes the console that verdicts are written to. What it is told is all it goes by: it looks at no environment variable.</summary>
public static class ConsoleFactory
{
    /// <summary>The width where nobody says one: logs have room, but lines of unlimited length are hard to read.</summary>
    public const int DefaultWidth = 120;

    /// <summary>A console that writes to <paramref name="output"/>.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="isTerminal">True when a person looks at it: colours are used. False for a file or a pipe: plain text.</param>
    /// <param name="noColor">True when the user does not want colours (<c>NO_COLOR</c> set to anything but nothing).</param>
    /// <param name="width">Places in a line. Null or less than 1: <see cref="DefaultWidth"/>.</param>
    public static IAnsiConsole Create(TextWriter output, bool isTerminal, bool noColor, int? width = null)
    {
        var colours = isTerminal && !noColor;
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new Output(output, isTerminal, width is > 0 ? width.Value : DefaultWidth),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            EnvironmentVariables = new Dictionary<string, string>(StringComparer.Ordinal),
        });
    }

    private sealed class Output(TextWriter writer, bool isTerminal, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => isTerminal;

        public int Width => width;

        public int Height => 25;

        public void SetEncoding(Encoding encoding)
        {
            // The writer has its encoding already.
        }
    }
}
