using System.Data.Common;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Results.Portraits;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Validation;

namespace ContactCenter.Expectations.Portraiture;

/// <summary>
/// Makes the portrait of a judged batch, from top to bottom: the rows to look at are kept beside the rules that each breaks; one query takes every column's figures; one
/// further query counts all that is counted in groups (frequent values, bins, sets of rules, parts of clusters), and a small one for each <c>pii</c> column its tokens.
/// </summary>
internal static class Portraitist
{
    /// <summary>The portrait, or why there is none: an engine that can't make it must not take the verdict with it.</summary>
    /// <param name="suite">The suite that the batch was judged by.</param>
    /// <param name="judged">The batch and its verdict.</param>
    /// <param name="mask">Masks the values of <c>pii</c> columns.</param>
    /// <param name="cancel">Interrupts the work.</param>
    public static (TablePortrait? Portrait, string? Fault) Portray(Suite suite, JudgedBatch judged, PiiMask mask, CancellationToken cancel)
    {
        var queries = new Queries(judged.Batch, cancel);
        try
        {
            return (Portray(suite, judged, mask, queries), null);
        }
        catch (Exception e) when (e is DbException or IOException)
        {
            return (null, suite.HasPii ? EngineMessage.WithoutData(e.Message, queries.Last) : e.Message);
        }
        finally
        {
            queries.Drop(KeptRows.Table);
        }
    }

    private static TablePortrait Portray(Suite suite, JudgedBatch judged, PiiMask mask, Queries queries)
    {
        var rows = KeptRows.Keep(suite, judged, queries);
        var figures = ColumnFigures.Take(rows, queries);

        var groups = new GroupQuery(rows.Sql);
        List<ColumnStudy> columns = [.. rows.Columns.Select((column, i) => new ColumnStudy(column, figures[i], groups, rows))];
        var shared = new SharedFailureStudy(rows, groups);
        List<ClusterStudy> clusters = [.. ClusterStudy.Candidates(rows, figures, groups)];
        groups.Run(queries);

        return new(
            [.. columns.Select(column => column.Portrait(mask, queries))],
            shared.Found,
            [.. clusters
                .Select(study => (study.Strength, Study: study))
                .Where(it => it.Strength > 0)
                .OrderByDescending(it => it.Strength)
                .Take(TablePortrait.MostClusters)
                .Select(it => it.Study.Cluster)])
        {
            SampledRows = rows.IsSample ? figures.Rows : null,
        };
    }
}
