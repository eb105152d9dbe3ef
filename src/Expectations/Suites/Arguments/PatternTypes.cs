using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites.Checks;
using ContactCenter.Expectations.Suites.FaultTexts;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>A regular expression in RE2's syntax.</summary>
internal sealed class RegexType : CheckedTextType
{
    public override string Wanted => "a regular expression";

    public override string WantedMany => "regular expressions";

    protected override string? Problem(string text) => RegexSyntax.Problem(text);

    protected override Fault Fault(SourceMark place, string shown, string text, string problem) => ColumnFaults.BadRegex(place, text, problem);
}

/// <summary>A format of <c>strptime</c>.</summary>
internal sealed class TimeFormatType : CheckedTextType
{
    public override string Wanted => "a time format such as '%Y-%m-%d'";

    public override string WantedMany => "time formats";

    protected override string? Problem(string text) => TimeFormat.Problem(text);

    protected override Fault Fault(SourceMark place, string shown, string text, string problem) => ColumnFaults.BadFormat(place, text, problem);
}
