using System.Text;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Validation;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Drops.Rejects;

namespace ContactCenter.Pipeline.Checkpoints;

/// <summary>What a verdict tells of its drop.</summary>
internal static class DropSummary
{
    private const int RejectsShown = 20;
    private const int RawShown = 200;

    public static BatchSummary Of(Suite suite, Drop drop, JudgedBatch judged)
        => new(
            suite.Data.Name,
            judged.Batch.Dialect.Engine,
            judged.Rows,
            drop.Rejected,
            [.. judged.Batch.Columns.Select(column => new ColumnSummary(column.Name, column.TypeName))])
        {
            DataTime = WrittenAt((SuiteData.Files)suite.Data, drop),
            Files = [.. drop.Files.Select(file => file.Path)],
            ExtraColumns = drop.ExtraColumns,
            MissingColumns = [.. drop.MissingColumns.Select(column => column.Name)],
            Rejected = [.. drop.Rejects.Take(RejectsShown).Select(rejected => Shown(rejected, suite))],
        };

    // A file may have gone since it was read.
    private static DateTimeOffset? WrittenAt(SuiteData.Files data, Drop drop)
        => drop.Files
            .Select(file => new FileInfo(Path.Combine(data.Root, file.Path)))
            .Where(file => file.Exists)
            .Max(file => (DateTimeOffset?)new DateTimeOffset(file.LastWriteTimeUtc, TimeSpan.Zero));

    // A record that could not be split into columns can't be masked by column either, so with personal data about nothing of it is shown.
    private static RejectedRow Shown(RejectedRecord rejected, Suite suite)
        => new(
            rejected.File,
            rejected.Line,
            rejected.ByteOffset,
            suite.HasPii ? RejectedReason.WithoutData(rejected.Reason, suite.Columns.Select(column => column.Name)) : rejected.Reason,
            suite.HasPii ? $"({rejected.ByteLength} bytes, not shown: the suite has pii columns)" : Encoding.UTF8.GetString(rejected.ReadRaw(RawShown)));
}
