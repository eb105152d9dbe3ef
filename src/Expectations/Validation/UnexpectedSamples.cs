using System.Data.Common;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Validation;

/// <summary>Fetches examples of unexpected rows for the rules that failed, for all of them in one query.</summary>
internal static class UnexpectedSamples
{
    // Up to so many rows a table is read to its end and in its order, so that the counts of unexpected values are exact and two runs show the
    // same examples; a larger one only until each rule has its examples.
    private const long ReadWhole = 1_000_000;

    public static void Fetch(Suite suite, Batch batch, long rows, IReadOnlyList<RuleCase> cases, CancellationToken cancel)
    {
        List<RuleCase> failed = [.. cases.Where(it => it.Wanted is not null)];
        if (failed.Count == 0)
            return;

        try
        {
            FetchTogether(suite, batch, rows, failed, cancel);
        }
        catch (DbException) when (failed.Count > 1)
        {
            foreach (var it in failed)
                Fetch(suite, batch, rows, [it], cancel);
        }
        catch (DbException e)
        {
            // It was counted and yet can't be shown: then the count is not to be trusted either.
            failed[0].Fail(e.Message, SampleQuery.Of(suite, batch, failed, rows <= ReadWhole).Sql);
        }
    }

    private static void FetchTogether(Suite suite, Batch batch, long rows, List<RuleCase> failed, CancellationToken cancel)
    {
        var query = SampleQuery.Of(suite, batch, failed, rows <= ReadWhole);
        foreach (var it in failed)
        {
            List<string> columns = [.. it.Wanted!.Value.Rows.Values.Select(v => v.Key)];
            it.Sample = new(columns, [.. columns.Select(name => suite.Column(name)?.Pii)]);
        }

        InterruptibleQuery.Read(
            batch.Connection,
            query.Sql,
            reader =>
            {
                query.Take(reader, failed);
                return rows <= ReadWhole || !failed.TrueForAll(it => it.Sample!.HasEnough(it.Wanted!.Value.Count));
            },
            cancel);

        if (batch.NumberedRelation is not null)
            failed.ForEach(it => it.Sample!.Locate(batch));
    }
}
