using ContactCenter.Expectations.Suites;
using ContactCenter.Pipeline.Transformations.Documents;
using ContactCenter.Pipeline.Transformations.FaultTexts;
using ContactCenter.Pipeline.Transformations.Sql;

namespace ContactCenter.Pipeline.Transformations.Binding;

/// <summary>What a name of a table in SQL means in a pipeline.</summary>
internal static class SqlInputs
{
    /// <summary>The source, the source's quarantine or the step's table; null after a fault.</summary>
    /// <param name="reference">The name in the SQL.</param>
    /// <param name="sql">The SQL.</param>
    /// <param name="document">The pipeline.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="except">A table that the SQL may not mean, so that it is not proposed; null if there is none.</param>
    public static string? Of(TableReference reference, SqlText sql, PipelineDocument document, FaultList faults, string? except = null)
    {
        var place = sql.PlaceOf(reference.Bytes);
        List<string> known = [.. document.Sources.Select(s => s.Name.Value), .. document.Steps.Select(s => s.Target?.Name).OfType<string>().Distinct()];
        var name = known.Find(k => string.Equals(k, reference.Name, StringComparison.OrdinalIgnoreCase));
        name ??= document.Sources.Select(s => QuarantineOf.Name(s.Name.Value)).FirstOrDefault(k => string.Equals(k, reference.Name, StringComparison.OrdinalIgnoreCase));
        if (name is null)
            faults.Add(SqlFaults.UnknownInput(place, reference.Schema.Length == 0 ? reference.Name : $"{reference.Schema}.{reference.Name}", [.. known.Where(k => k != except)]));
        else if (reference.Schema.Length > 0)
            faults.Add(SqlFaults.Qualified(place, $"{reference.Schema}.{reference.Name}", name));
        else
            return name;
        return null;
    }
}
