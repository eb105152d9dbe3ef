using System.Globalization;
using ContactCenter.Reports.Console;

namespace ContactCenter.Reports.Tests.Console;

public sealed class Progress_of_a_scan : IDisposable
{
    private const string Clear = "\r\u001b[2K";

    private readonly StringWriter _error = new(CultureInfo.InvariantCulture);
    private readonly ManualTime _time = new();

    public void Dispose() => _error.Dispose();

    [Fact]
    public void is_not_shown_when_the_work_is_short()
    {
        using (var progress = Start())
        {
            progress.Report("messages", 0.5);
            _time.Pass(TimeSpan.FromMilliseconds(900));
        }

        _error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void is_one_line_that_clears_itself()
    {
        using (var progress = Start())
        {
            progress.Report("messages", 0.5);
            _time.Pass(TimeSpan.FromSeconds(1));
            progress.Report("orders", null);
            _time.Pass(TimeSpan.FromMilliseconds(100));
        }

        _error.ToString().ShouldBe($"{Clear}⠋ messages  ████████████░░░░░░░░░░░░  50 %{Clear}⠙ orders{Clear}");
    }

    [Fact]
    public void stays_within_the_line_and_harmless()
    {
        using var progress = Start();
        progress.Report(new string('x', 500) + "\u001b[2J", 2.5);
        _time.Pass(TimeSpan.FromSeconds(1));

        var line = _error.ToString()[Clear.Length..];
        line.Length.ShouldBeLessThan(80);
        line.ShouldEndWith("…  ████████████████████████ 100 %");
    }

    [Fact]
    public void is_never_shown_where_nobody_looks()
    {
        using (var progress = ScanProgress.Start(_error, isTerminal: false, 80, _time))
        {
            progress.Report("messages", 0.5);
            _time.Pass(TimeSpan.FromMinutes(1));
        }

        _error.ToString().ShouldBeEmpty();
    }

    private ScanProgress Start() => ScanProgress.Start(_error, isTerminal: true, 80, _time);
}
