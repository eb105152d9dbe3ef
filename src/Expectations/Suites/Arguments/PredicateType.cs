using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites.Checks;
using ContactCenter.Expectations.Suites.FaultTexts;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>A SQL predicate over a row.</summary>
internal sealed class PredicateType : CheckedTextType
{
    public override string Wanted => "SQL over a row";

    public override string WantedMany => "SQL predicates";

    protected override string? Problem(string text) => SqlPredicate.Problem(text);

    protected override Fault Fault(SourceMark place, string shown, string text, string problem) => ExpectationFaults.BadSql(place, shown, problem);
}
