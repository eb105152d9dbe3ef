using ContactCenter.Pipeline.Lake;

namespace ContactCenter.Pipeline.Tests.Lake;

public class Tables_that_are_not_there : LakeTest
{
    [Fact]
    public void in_an_empty_lake_are_told_so()
        => Should.Throw<UnknownTableException>(() => Lake.View().Get("calls")).Message.ShouldBe(
            "calls: expected the name of a published table, found none of that name. The lake is empty: nothing has been published yet.");

    [Theory]
    [InlineData("desk/silver/cals", "Did you mean desk/silver/calls?")]
    [InlineData("shop/gold/calls", "Did you mean desk/silver/calls?")]
    [InlineData("something/quite/different", "`ccq lake tables` lists them.")]
    public void are_told_with_the_nearest_name(string name, string advice)
    {
        Append(Calls, "SELECT 1 AS id");
        Should.Throw<UnknownTableException>(() => Lake.View().Get(name)).Message.ShouldBe(
            $"{name}: expected the name of a published table, found none of that name. {advice}");
    }

    [Fact]
    public void are_not_missed_when_an_ending_names_one()
    {
        Append(Calls, "SELECT 1 AS id");
        Lake.View().Get("calls").Name.ShouldBe(Calls);
        Lake.View().Get("silver/calls").Name.ShouldBe(Calls);
        Lake.View().Find(Agents).ShouldBeNull();
    }
}
