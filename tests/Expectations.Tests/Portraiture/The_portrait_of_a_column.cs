using ContactCenter.Expectations.Results.Portraits;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;

namespace ContactCenter.Expectations.Tests.Portraiture;

public sealed class The_portrait_of_a_column
{
    [Fact]
    public void of_texts_has_the_most_frequent_ones()
    {
        using var table = Table.OfTexts("city", ["PAR", "LON", null, "PAR", "", "BER", "PAR", "LON"]);

        var city = Of(table, "city");

        city.ShouldBe(new ColumnPortrait("city", "string", 1, 4, null) { TopValues = city.TopValues, Histogram = city.Histogram });
        city.TopValues.ShouldBe([new("PAR", 3), new("LON", 2), new("", 1), new("BER", 1)]);
        city.Histogram.ShouldBeEmpty();
    }

    [Fact]
    public void of_different_texts_shows_none()
    {
        using var table = Table.Of("SELECT 'text ' || i AS t FROM range(11) r(i)");

        var text = Of(table, "t");

        text.Distinct.ShouldBe(11);
        text.TopValues.ShouldBeEmpty();
    }

    [Fact]
    public void of_more_texts_than_are_shown_has_ten()
    {
        using var table = Table.Of("SELECT 'text ' || (i % 15) AS t FROM range(151) r(i)");

        var text = Of(table, "t");

        text.Distinct.ShouldBe(15);
        text.TopValues[0].ShouldBe(new("text 0", 11));
        text.TopValues.Count.ShouldBe(10);
    }

    [Fact]
    public void of_whole_numbers_has_bins_with_round_edges()
    {
        using var table = Table.Of("SELECT i AS n FROM range(-3, 98) r(i)");

        var n = Of(table, "n");

        (n.Min, n.Max, n.Distinct, n.TopValues.Count).ShouldBe((-3L, 97L, 101L, 0));
        n.Histogram.Count.ShouldBe(11);
        n.Histogram[0].ShouldBe(new(-10L, 0L, 3));
        n.Histogram[5].ShouldBe(new(40L, 50L, 10));
        n.Histogram[10].ShouldBe(new(90L, 100L, 8));
        n.Histogram.Sum(bin => bin.Count).ShouldBe(101);
    }

    [Fact]
    public void of_few_numbers_has_them_as_values()
    {
        using var table = Table.OfTexts("rating", "5", "4", "5", "x", null).Declare("rating", TypeName.Integer);

        var rating = Of(table, "rating");

        // A text of another type is not missing, and no value either.
        (rating.Nulls, rating.Distinct, rating.Min, rating.Max).ShouldBe((1L, 2L, 4L, 5L));
        rating.TopValues.ShouldBe([new(5L, 2), new(4L, 1)]);
        rating.Histogram.ShouldBeEmpty();
    }

    [Fact]
    public void of_numbers_beyond_64_bits_is_exact()
    {
        using var table = Table.Of("SELECT 170141183460469231731687303715884105000::HUGEINT + i AS n FROM range(40) r(i)");

        var n = Of(table, "n");

        n.Histogram.Count.ShouldBe(20);
        n.Histogram[0].ShouldBe(new(System.Numerics.BigInteger.Parse("170141183460469231731687303715884105000"), System.Numerics.BigInteger.Parse("170141183460469231731687303715884105002"), 2));
    }

    [Fact]
    public void of_decimals_has_edges_without_the_noise_of_binary_fractions()
    {
        using var table = Table.Of("SELECT i / 100.0 AS share FROM range(101) r(i)");

        var share = Of(table, "share");

        share.Histogram.Count.ShouldBe(11);
        share.Histogram[3].ShouldBe(new(0.3m, 0.4m, 10));
        share.Histogram[10].ShouldBe(new(1m, 1.1m, 1));
    }

    [Fact]
    public void of_numbers_that_are_none_leaves_those_out()
    {
        using var table = Table.Of("SELECT unnest(['nan'::DOUBLE, 'inf'::DOUBLE, '-inf'::DOUBLE, NULL] || list_transform(range(40), i -> i::DOUBLE)) AS d");

        var d = Of(table, "d");

        (d.Nulls, d.Min, d.Max).ShouldBe((1L, 0.0, 39.0));
        d.Histogram.Sum(bin => bin.Count).ShouldBe(40);
        d.Histogram[0].ShouldBe(new(0m, 2m, 2));
    }

    [Fact]
    public void of_days_has_bins_of_days()
    {
        using var table = Table.Of("SELECT DATE '2024-02-27' + (i % 4)::INTEGER AS day FROM range(40) r(i)");

        var day = Of(table, "day");

        (day.Min, day.Max, day.Distinct).ShouldBe(("2024-02-27", "2024-03-01", 4L));
        day.Histogram.ShouldBe([new("2024-02-27", "2024-02-28", 10), new("2024-02-28", "2024-02-29", 10), new("2024-02-29", "2024-03-01", 10), new("2024-03-01", "2024-03-02", 10)]);
    }

    [Theory]
    [InlineData("INTERVAL 10 MINUTE", 12, "2024-02-29T22:45:00", "2024-02-29T23:00:00", 8)]
    [InlineData("INTERVAL 1 HOUR", 24, "2024-02-29T21:00:00", "2024-03-01T00:00:00", 9)]
    [InlineData("INTERVAL 1 DAY", 30, "2024-02-29", "2024-03-02", 15)]
    [InlineData("INTERVAL 7 DAY", 10, "2024-02-26", "2024-03-04", 10)]
    [InlineData("INTERVAL 1 MONTH", 24, "2024-01-01", "2024-04-01", 9)]
    [InlineData("INTERVAL 1 YEAR", 30, "2024-01-01", "2026-01-01", 15)]
    [InlineData("INTERVAL 100 YEAR", 70, "2000-01-01", "2500-01-01", 14)]
    public void of_times_has_bins_as_wide_as_fits(string step, int times, string from, string to, int bins)
    {
        using var table = Table.Of($"SELECT TIMESTAMP '2024-02-29 22:50:00' + {step} * i AS at FROM range({times}) r(i)");

        var at = Of(table, "at");

        (at.Histogram[0].From, at.Histogram[0].To, at.Histogram.Count).ShouldBe(((object)from, (object)to, bins));
        at.Histogram.Sum(bin => bin.Count).ShouldBe(times);
        at.Min.ShouldBe("2024-02-29T22:50:00");
    }

    [Fact]
    public void of_truths_and_structures_has_values()
    {
        using var table = Table.Of("SELECT i % 2 = 0 AS even, {'a': i % 2, 'b': [1, 2]} AS s FROM range(3) r(i)");

        Of(table, "even").TopValues.ShouldBe([new(true, 2), new(false, 1)]);
        Of(table, "s").TopValues.ShouldBe([new("{'a': 0, 'b': [1, 2]}", 2), new("{'a': 1, 'b': [1, 2]}", 1)]);
    }

    [Fact]
    public void of_nothing_has_nothing()
    {
        using var table = Table.Typed("t VARCHAR, n INTEGER, d TIMESTAMP");

        var portrait = table.Portray([]).Portrait!;

        portrait.Columns.Select(c => (c.Nulls, c.Distinct, c.Min, c.TopValues.Count, c.Histogram.Count)).ShouldBe([(0L, 0L, null, 0, 0), (0L, 0L, null, 0, 0), (0L, 0L, null, 0, 0)]);
        portrait.SampledRows.ShouldBeNull();
    }

    private static ColumnPortrait Of(Table table, string column)
    {
        var judged = table.Portray([]);
        judged.PortraitFault.ShouldBeNull();
        return judged.Portrait!.Columns.Single(c => c.Name == column);
    }
}
