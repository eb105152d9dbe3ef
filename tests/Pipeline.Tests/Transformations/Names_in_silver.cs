using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Tests.Transformations;

public class Names_in_silver
{
    [Theory]
    [InlineData("messageSentTime", "message_sent_time")]
    [InlineData("order_id", "order_id")]
    [InlineData("Unique id", "unique_id")]
    [InlineData("Issue_reported at", "issue_reported_at")]
    [InlineData("Sub-category", "sub_category")]
    [InlineData("CSAT Score", "csat_score")]
    [InlineData("CSATScore", "csat_score")]
    [InlineData("Survey_response_Date", "survey_response_date")]
    [InlineData("orderID", "order_id")]
    [InlineData("line2Text", "line2_text")]
    [InlineData(" größeInCm ", "größe_in_cm")]
    [InlineData("__x", "x")]
    [InlineData("%", "%")]
    public void are_in_snake_case(string name, string silver) => SilverNames.Of(name).ShouldBe(silver);
}
