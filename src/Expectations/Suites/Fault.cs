using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Suites;

/// <summary>Something wrong in a suite, told so that its author can mend it.</summary>
/// <param name="Place">Where.</param>
/// <param name="Code">A stable code, <c>CCQ101</c>, to look up and to search for.</param>
/// <param name="Message">What was found, what was expected, and the nearest known name where there is one.</param>
public sealed record Fault(SourceMark Place, string Code, string Message)
{
    /// <summary><c>file:line:column: error CODE: message</c>.</summary>
    public override string ToString() => $"{Place}: error {Code}: {Message}";
}
