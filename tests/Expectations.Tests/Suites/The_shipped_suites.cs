using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Catalogue;

namespace ContactCenter.Expectations.Tests.Suites;

public class The_shipped_suites
{
    private readonly SuiteSet _set = SuiteReader.Read([Repository.Path("suites")], new());

    [Fact]
    public void have_no_faults() => _set.Faults.ShouldBeEmpty();

    [Fact]
    public void are_of_five_systems()
        => _set.Suites.Select(s => s.System).Distinct().ShouldBe(
            ["contact-center", "csat", "customer-care", "customer-courier", "customer-experience"]);

    [Fact]
    public void name_their_owner_and_what_a_row_is() => _set.Suites.ShouldAllBe(s => s.Owner != null && s.Description != null && s.RowKey.Count > 0);
}
