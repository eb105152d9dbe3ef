using System.Text;
using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.Components.Tables;

namespace ContactCenter.Reports.Tests.Html.Components.Tables;

public class A_rule_in_a_line
{
    private static readonly ExpectationResult _met = Some.Rule("senderAppType", "is one of 'Customer iOS', 'Customer Android', 'Courier iOS', 'Courier Android'") with
    {
        Source = new("suites/customer-courier/customer_courier_chat_messages.yaml", 1200, 5),
    };

    [Fact]
    public void takes_at_most_400_bytes_of_markup() => Encoding.UTF8.GetByteCount(Of(_met, 0)).ShouldBeLessThanOrEqualTo(400);

    [Fact]
    public void tells_what_there_is_to_know() => string.Join('\n', [
        Of(_met, 0),
        Of(_met with { Details = Some.Unexpected(3, 2500, 0), Kwargs = [new("mostly", 0.9)] }, 1, 0),
        Of(Some.Rule("a", "is b", Outcome.NotApplicable), (long?)null),
        Of(SomeTable.Unmet, 5)]).ShouldMatchApproved(c => c.WithFileExtension("html"));

    private static string Of(ExpectationResult result, params long?[] failing) => Html.Of<BriefRule>(("Rule", SomeTable.View(result, failing)));
}
