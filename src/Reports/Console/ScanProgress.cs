using System.Globalization;
using ContactCenter.Reports.Wording;

namespace ContactCenter.Reports.Console;

/// <summary>
/// Shows on a terminal that work goes on: nothing for the first second, then one line that is drawn over itself and is gone
/// when the work is done. Safe to feed from any thread.
/// </summary>
public sealed class ScanProgress : IDisposable
{
    private const string Frames = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
    private const int BarWidth = 24;
    private const string ToLineStart = "\r\u001b[2K";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _pace = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly TextWriter _output;
    private readonly int _width;
    private readonly ITimer? _timer;
    private string _suite = "";
    private double? _fraction;
    private int _frame;
    private bool _drawn;
    private bool _done;

    private ScanProgress(TextWriter output, bool isTerminal, int width, TimeProvider time)
    {
        _output = output;
        _width = Math.Max(20, width);
        if (isTerminal)
            _timer = time.CreateTimer(_ => Draw(), null, _patience, _pace);
    }

    /// <summary>Begins to wait for its second.</summary>
    /// <param name="error">Standard error, so that standard output keeps only the verdict.</param>
    /// <param name="isTerminal">False where nobody looks at it: nothing is ever written.</param>
    /// <param name="width">Places in a line of the terminal.</param>
    /// <param name="time">The clock that the second and the pace are taken from.</param>
    public static ScanProgress Start(TextWriter error, bool isTerminal, int width, TimeProvider time) => new(error, isTerminal, width, time);

    /// <summary>Says what is being done; shown at the next beat.</summary>
    /// <param name="suite">The suite at work.</param>
    /// <param name="fraction">How much of it is done, 0 to 1; null when that is not known.</param>
    public void Report(string suite, double? fraction)
    {
        lock (_lock)
        {
            _suite = suite;
            _fraction = fraction is { } part ? Math.Clamp(part, 0, 1) : null;
        }
    }

    /// <summary>Stops, and clears the line if one was drawn.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            if (_drawn && !_done)
            {
                _output.Write(ToLineStart);
                _output.Flush();
            }

            _done = true;
        }
    }

    private void Draw()
    {
        lock (_lock)
        {
            // A beat may still be under way when the work is done.
            if (_done)
                return;
            _output.Write(ToLineStart + Line());
            _output.Flush();
            _drawn = true;
            _frame++;
        }
    }

    private string Line()
    {
        var tail = _fraction is { } part ? $"  {Bar(part)} {((int)(part * 100)).ToString(CultureInfo.InvariantCulture),3} %" : "";
        if (_width < BarWidth + 24)
            tail = _fraction is { } share ? $" {(int)(share * 100)} %" : "";

        // One place less than the terminal has: a full line makes some of them go to the next one.
        return $"{Frames[_frame % Frames.Length]} {Visible.Cut(_suite, _width - tail.Length - 3)}{tail}";
    }

    private static string Bar(double part)
    {
        var filled = (int)(part * BarWidth);
        return new string('█', filled) + new string('░', BarWidth - filled);
    }
}
