using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines.DuckDb;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Measuring;
using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Validation;

namespace ContactCenter.GxCases;

/// <summary>What we make of a case: faults of the suite, or a result.</summary>
/// <param name="Faults">Why the suite is refused; empty when it is not.</param>
/// <param name="Result">The verdict; null when the suite is refused.</param>
internal sealed record Answer(IReadOnlyList<string> Faults, ExpectationResult? Result);

/// <summary>Has a case judged as a user's suite and data would be.</summary>
internal static class CaseTrial
{
    public static Answer Run(Case it)
    {
        var set = CaseSuite.Read(it);
        if (set.Faults.Count > 0)
            return new([.. set.Faults.Select(f => f.ToString())], null);

        using var connection = new DuckDbConnection();
        connection.Open();
        var columns = CaseTable.Create(connection, it.Columns);
        var batch = DuckDbTable.Open(connection, set.Suites[0], columns, CaseTable.Name, $"(SELECT 0 AS ccq_part, row_number() OVER () AS ccq_row, * FROM {CaseTable.Name})");
        var judged = new SuiteValidator(PiiMask.FromKey("no case has personal data"), new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero)).Judge(
            set.Suites[0],
            batch,
            name => throw new CannotEvaluateException($"there is no suite '{name}'"),
            CancellationToken.None);
        return new([], judged.Results[0]);
    }
}
