using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>Text in a language of its own, which is checked before any data is read.</summary>
internal abstract class CheckedTextType : TextType
{
    public sealed override object? Convert(MarkedNode node, string shown, FaultList faults)
    {
        if (base.Convert(node, shown, faults) is not string text)
            return null;
        if (Problem(text) is not { } problem)
            return text;
        faults.Add(Fault(node.Mark, shown, text, problem));
        return null;
    }

    /// <summary>What is wrong with the text, to be said after it; null if nothing is.</summary>
    protected abstract string? Problem(string text);

    /// <summary>The fault that tells of a problem.</summary>
    protected abstract Fault Fault(SourceMark place, string shown, string text, string problem);
}
