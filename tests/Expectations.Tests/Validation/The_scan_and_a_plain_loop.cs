using System.Globalization;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using FsCheck;
using FsCheck.Fluent;
using Outcome = ContactCenter.Expectations.Results.Outcome;

namespace ContactCenter.Expectations.Tests.Validation;

public sealed class The_scan_and_a_plain_loop
{
    [Fact]
    public void Never_disagree()
    {
        var cases = from rows in RandomClaims.Row.ListOf() from claims in RandomClaims.Claim.NonEmptyListOf() select (Rows: rows.ToList(), Claims: claims.ToList());
        var property = Prop.ForAll(cases.ToArbitrary(), it => Agree(it.Rows, it.Claims));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), property);
    }

    private static void Agree(List<RandomRow> rows, List<Claim> claims)
    {
        using var table = Table.OfText("n, t", rows.Select(row => new[] { row.N, row.T }))
            .Declare("n", TypeName.Integer)
            .With("others", "CREATE TABLE others_data AS SELECT unnest([1::BIGINT, 2, NULL, 1]) AS n");

        var judged = table.JudgeAll([.. claims.Select(c => c.Rule)]);

        judged.Rows.ShouldBe(rows.Count);
        foreach (var (claim, result) in claims.Zip(judged.Results))
            Found(result).ShouldBe(Expected(claim, rows), $"{claim}\n{string.Join("\n", rows)}");
    }

    private static string Found(ExpectationResult result)
    {
        var details = result.Details;
        return Line(
            result.Outcome,
            details.ElementCount,
            details.MissingCount ?? 0,
            details.UnexpectedCount,
            result.Outcome == Outcome.Unmet ? details.PartialUnexpectedRows!.Select(r => r.Location.Row) : [],
            // At most 20 values are counted; with less, all unexpected rows are.
            result.Outcome != Outcome.Unmet ? 0 : details.PartialUnexpectedCounts is { Count: < 20 } counts ? counts.Sum(c => c.Count) : details.UnexpectedCount!.Value)
            + result.Error?.Message;
    }

    private static string Expected(Claim claim, List<RandomRow> rows)
    {
        var places = Enumerable.Range(0, rows.Count).Where(i => claim.IsIn(rows[i])).ToList();
        var verdicts = claim.IsUnexpected([.. places.Select(i => rows[i])]).ToList();
        long missing = verdicts.Count(v => v is null);
        long unexpected = verdicts.Count(v => v is true);
        var judged = verdicts.Count - missing;
        var outcome = judged == 0 ? Outcome.NotApplicable : (double)(judged - unexpected) / judged >= claim.Mostly ? Outcome.Met : Outcome.Unmet;
        var shown = places.Zip(verdicts).Where(p => p.Second is true).Select(p => (long?)p.First + 1).Take(20);
        return Line(outcome, verdicts.Count, missing, unexpected, outcome == Outcome.Unmet ? shown : [], outcome == Outcome.Unmet ? unexpected : 0);
    }

    private static string Line(Outcome outcome, long? elements, long missing, long? unexpected, IEnumerable<long?> rows, long counted)
        => string.Create(CultureInfo.InvariantCulture, $"{outcome}: {elements} rows, {missing} missing, {unexpected} unexpected, shown {string.Join(",", rows)}, counted {counted}");
}
