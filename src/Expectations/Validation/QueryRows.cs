using System.Data.Common;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Queries;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;

namespace ContactCenter.Expectations.Validation;

/// <summary>Fetches examples for the unmet rules whose query gives the unexpected rows itself.</summary>
internal static class QueryRows
{
    public static void Fetch(Suite suite, Batch batch, IReadOnlyList<RuleCase> cases, CancellationToken cancel)
    {
        foreach (var it in cases)
        {
            if (it.WantedQuery is not { } query)
                continue;

            var sql = $"SELECT * FROM (\n{query}\n) AS ccq_unexpected LIMIT {ResultDetails.SampleSize}";
            try
            {
                it.Sample = Read(suite, batch, sql, cancel);
            }
            catch (DbException e)
            {
                it.Fail(e.Message, sql);
            }
        }
    }

    private static UnexpectedSample? Read(Suite suite, Batch batch, string sql, CancellationToken cancel)
    {
        UnexpectedSample? sample = null;
        int[] key = [];
        InterruptibleQuery.Read(
            batch.Connection,
            sql,
            reader =>
            {
                if (sample is null)
                    (sample, key) = (SampleOf(suite, batch, reader), KeyFields(suite, reader));
                sample.Add(
                    [.. Enumerable.Range(0, reader.FieldCount).Select(i => EngineValue.Read(reader, i))],
                    () => ([.. key.Select(i => KeyValuePair.Create(reader.GetName(i), EngineValue.Read(reader, i)))], default));
                return true;
            },
            cancel);
        if (sample is not null)
            sample.IsWhole = sample.RowsSeen < ResultDetails.SampleSize;
        return sample;
    }

    private static UnexpectedSample SampleOf(Suite suite, Batch batch, DbDataReader reader)
    {
        List<string> columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        return new(columns, [.. columns.Select(name => PiiOf(suite, batch, name))]);
    }

    // The whole row key, or nothing: a part of it tells of no row.
    private static int[] KeyFields(Suite suite, DbDataReader reader)
    {
        List<string> columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        return suite.RowKey.All(columns.Contains) ? [.. suite.RowKey.Select(name => columns.IndexOf(name))] : [];
    }

    // A query may give a column another name, or make one out of several: what is not surely free of personal data is not shown.
    private static string? PiiOf(Suite suite, Batch batch, string name)
    {
        if (!suite.HasPii || name == ExpectQueryResultsToMatchComparison.OnlyIn)
            return null;
        return batch.Columns.Any(c => c.Name == name) ? suite.Column(name)?.Pii : "text";
    }
}
