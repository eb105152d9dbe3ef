using ContactCenter.Expectations.Results.Portraits;

namespace ContactCenter.Pipeline.Tests.Checkpoints;

public class A_validation_with_portraits : ValidationTest
{
    public A_validation_with_portraits() => Given("suites/calls.yaml", """
        suite: calls
        data: calls*
        quarantine: { limit: 5% }
        columns:
          id: { type: integer, positive: true }
          phone: { type: string, pii: phone, length: 9 }
          city: { type: string, in_set: [LIS] }
        """);

    protected override bool WithPortraits => true;

    [Fact]
    public void shows_what_is_in_the_columns_and_what_fails_together()
    {
        Given("data/calls.csv", "id,phone,city\n1,910000001,LIS\n0,910000001,PAR\nx,,PAR\n-7,91,PAR\n");

        var suite = Validate().Suites[0];

        suite.PortraitFault.ShouldBeNull();
        var portrait = suite.Portrait!;
        portrait.Columns.Select(c => (c.Name, c.Type, c.Nulls, c.Distinct, c.Pii)).ShouldBe([("id", "integer", 0, 3, null), ("phone", "string", 1, 2, "phone"), ("city", "string", 0, 2, null)]);
        portrait.Columns[2].TopValues.Select(v => (v.Value, v.Count)).ShouldBe([("PAR", 3), ("LIS", 1)]);
        portrait.Columns[1].TopValues.ShouldAllBe(v => ((string)v.Value!).StartsWith("phone:"));
        portrait.SharedFailures.Select(s => (string.Join(" ", s.RuleIds), s.Rows)).ShouldBe(
        [
            ("calls/id/expect_column_values_to_be_of_type calls/city/expect_column_values_to_be_in_set", 1),
            ("calls/id/expect_column_values_to_be_between calls/city/expect_column_values_to_be_in_set", 1),
            ("calls/id/expect_column_values_to_be_between calls/phone/expect_column_value_lengths_to_equal calls/city/expect_column_values_to_be_in_set", 1),
        ]);
        suite.QuarantineLimit.ShouldNotBeNull().ToString().ShouldBe("5%");
    }

    [Fact]
    public void tells_when_the_newest_file_was_written()
    {
        Given("data/calls1.csv", "id,phone,city\n1,910000001,LIS\n");
        Given("data/calls2.csv", "id,phone,city\n2,910000001,LIS\n");
        File.SetLastWriteTimeUtc(Path.Combine(Root, "data/calls1.csv"), new(2026, 3, 1, 8, 30, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(Path.Combine(Root, "data/calls2.csv"), new(2026, 2, 1, 8, 30, 0, DateTimeKind.Utc));

        Validate().Suites[0].Batch!.DataTime.ShouldBe(new(2026, 3, 1, 8, 30, 0, TimeSpan.Zero));
    }

    [Fact]
    public void of_broken_records_shows_nothing_that_may_be_personal()
    {
        Given("data/calls.ndjson", """
            {"id":"1","phone":"910000001","city":"LIS"}
            {"id":"2","phone":"910000002
            {"phone":"1","phone":"910000003"}
            {"id":"3" "+351910000004": 1}
            """);

        var rejected = Validate().Suites[0].Batch!.Rejected;

        rejected.Count.ShouldBe(3);
        rejected.ShouldAllBe(r => !r.Reason.Contains("9100") && !r.Raw.Contains("9100"));
        rejected.ShouldContain(r => r.Reason == "expected each key once, found `phone` twice");
    }

    [Fact]
    public void is_the_same_each_time()
    {
        Given("data/calls.csv", "id,phone,city\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"{i},{910000000 + (i % 300)},{(i % 7 == 0 ? "PAR" : "LIS")}\n")));

        TablePortrait first = Validate().Suites[0].Portrait!;

        Validate().Suites[0].Portrait.ShouldBeEquivalentTo(first);
    }
}
