using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using static ContactCenter.Expectations.Tests.Judging.Literals;

namespace ContactCenter.Expectations.Tests.Columns;

/// <summary>What holds for every expectation that one aggregate of a column lies between two bounds.</summary>
public abstract class Aggregate
{
    /// <summary>What is observed of the values 1, 2, 3, 6 and null.</summary>
    protected abstract string Observed { get; }

    /// <summary>What is observed of the values 1 and 2.</summary>
    protected abstract string ObservedOfTwo { get; }

    /// <summary>What is observed of no values: null, or a number that is compared like any other.</summary>
    protected virtual string ObservedOfNothing => "null";

    /// <summary>What is observed of the values 1, 2, 3, 6 and two texts that are no numbers.</summary>
    protected virtual string ObservedBesideWrongTexts => Observed;

    protected abstract Expectation Expect(string column, Literal? min = null, Literal? max = null, bool strictMin = false, bool strictMax = false);

    [Fact]
    public void A_value_on_the_bounds_is_between_them()
    {
        using var table = Some();
        table.Judge(Expect("value", Number(Observed), Number(Observed))).ShouldTell($"Met; 5 rows; observed {Observed}");
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_value_on_a_strict_bound_is_not(bool strictMin, bool strictMax)
    {
        using var table = Some();
        table.Judge(Expect("value", strictMin ? Number(Observed) : null, strictMax ? Number(Observed) : null, strictMin, strictMax))
            .ShouldTell($"Unmet; 5 rows; observed {Observed}");
    }

    [Fact]
    public void One_bound_is_enough()
    {
        using var table = Some();
        table.Judge(Expect("value", max: Number("0.5"))).ShouldTell($"Unmet; 5 rows; observed {Observed}");
        table.Judge(Expect("value", min: Number("0.5"))).ShouldTell($"Met; 5 rows; observed {Observed}");
        table.Judge(Expect("value", min: Number(100))).ShouldTell($"Unmet; 5 rows; observed {Observed}");
        table.Judge(Expect("value", max: Number("1e40"))).ShouldTell($"Met; 5 rows; observed {Observed}");
    }

    [Fact]
    public void Without_bounds_any_value_is_as_expected()
    {
        using var table = Some();
        table.Judge(Expect("value")).ShouldTell($"Met; 5 rows; observed {Observed}");
    }

    [Fact]
    public void A_row_condition_filters_first()
    {
        using var table = Some();
        table.Judge(Expect("value"), when: "id <= 2 -- the first").ShouldTell($"Met; 2 rows; observed {ObservedOfTwo}");
    }

    [Fact]
    public void Texts_of_the_wrong_type_are_set_aside()
    {
        using var table = Table.OfTexts("value", "1", "2", "3", "6", "x", "").Declare("value", TypeName.Integer);
        table.Judge(Expect("value")).ShouldTell($"Met; 6 rows; observed {ObservedBesideWrongTexts}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Of_no_values_nothing_is_observed(int nulls)
    {
        using var table = Table.OfTexts("value", Enumerable.Repeat<string?>(null, nulls)).Declare("value", TypeName.Integer);
        var isNumber = ObservedOfNothing != "null";
        table.Judge(Expect("value")).ShouldTell($"{(isNumber ? Outcome.Met : Outcome.Unmet)}; {nulls} rows; observed {ObservedOfNothing}");
        table.Judge(Expect("value", min: Number("-1"))).ShouldTell($"{(isNumber ? Outcome.Met : Outcome.Unmet)}; {nulls} rows; observed {ObservedOfNothing}");
        table.Judge(Expect("value", min: Number(1))).ShouldTell($"Unmet; {nulls} rows; observed {ObservedOfNothing}");
    }

    [Fact]
    public void A_missing_column_is_an_error_that_names_the_nearest()
    {
        using var table = Some();
        table.Judge(Expect("vlaue"))
            .ShouldTell("Errored\ncolumn 'vlaue' is not in the data of calls; did you mean 'value'? (its columns: id, value)");
    }

    [Fact]
    public void Bounds_that_can_not_be_right_are_faults()
    {
        Expect("value", Number(2), Number("1.5")).Check()
            .ShouldBe([new ParameterFault("max_value", "min_value 2 is greater than max_value 1.5; nothing could lie between")]);
        Expect("value").Check().ShouldBeEmpty();
    }

    private static Table Some() => Table
        .OfText("id, value", ["1", "1"], ["2", "2"], ["3", "3"], ["4", "6"], ["5", null])
        .Declare("id", TypeName.Integer)
        .Declare("value", TypeName.Integer);
}
