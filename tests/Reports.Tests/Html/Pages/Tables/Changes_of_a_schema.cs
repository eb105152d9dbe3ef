using ContactCenter.Expectations.Results;
using ContactCenter.Reports.Html.Pages.Tables;

namespace ContactCenter.Reports.Tests.Html.Pages.Tables;

public class Changes_of_a_schema
{
    private static readonly ColumnSummary[] _before = [new("a", "string"), new("b", "integer"), new("c", "date")];

    [Fact]
    public void are_columns_that_came_went_have_another_type_or_another_place()
    {
        var changes = SchemaChanges.Between([new("d", "string"), new("b", "string"), new("a", "string")], _before, SomeTable.Line("run-2", 0));

        changes.Added.ShouldBe(["d"]);
        changes.Removed.ShouldBe([new("c", "date")]);
        changes.Retyped.ShouldBe([new("b", "integer")]);
        changes.IsReordered.ShouldBeTrue();
        changes.IsSame.ShouldBeFalse();
    }

    [Fact]
    public void are_none_when_nothing_changed() => SchemaChanges.Between(_before, _before, SomeTable.Line("run-2", 0)).IsSame.ShouldBeTrue();

    [Fact]
    public void are_not_known_without_an_earlier_run() => SchemaChanges.Between(_before, [], null).ShouldSatisfyAllConditions(
        it => it.Before.ShouldBeNull(),
        it => it.IsSame.ShouldBeTrue());
}
