using System.Globalization;
using ContactCenter.DuckDb.Interop;
using static ContactCenter.DuckDb.Interop.LibDuckDb;

namespace ContactCenter.DuckDb.Running;

/// <summary>Gives a statement's parameters their values: <c>$name</c> by name, <c>$1</c> and <c>?</c> by position.</summary>
internal static unsafe class ParameterBinding
{
    /// <param name="statement">The statement.</param>
    /// <param name="parameters">The command's parameters.</param>
    /// <param name="sql">The command's text, for messages.</param>
    /// <param name="only">The text has no other statement, so that a parameter which this one does not use is a mistake.</param>
    public static void Bind(PreparedHandle statement, DuckDbParameterCollection parameters, string sql, bool only)
    {
        var count = duckdb_nparams(statement);
        if (count == 0 && parameters.Count == 0)
            return;

        duckdb_clear_bindings(statement);
        Span<bool> used = parameters.Count <= 64 ? stackalloc bool[parameters.Count] : new bool[parameters.Count];
        for (var i = 1UL; i <= count; i++)
        {
            var name = TakeText(duckdb_parameter_name(statement, i)) ?? i.ToString(CultureInfo.InvariantCulture);
            var index = parameters.IndexOfParameter(name);
            if (index < 0)
                throw Missing(name, parameters, sql);

            used[index] = true;
            using var value = NativeValues.Create(parameters[index].Value, name);
            if (duckdb_bind_value(statement, i, value) == NativeState.Error)
                throw new DuckDbException(Text(duckdb_prepare_error(statement)) ?? $"The parameter ${name} could not be bound.", sql);
        }

        var unused = only ? used.IndexOf(false) : -1;
        if (unused >= 0)
        {
            throw new InvalidOperationException(
                $"The statement has no parameter for {parameters.Describe(unused)}; it has {(count == 0 ? "none" : $"{count}")}. " +
                "Remove the value, or name it in the statement.");
        }
    }

    private static InvalidOperationException Missing(string name, DuckDbParameterCollection parameters, string sql)
    {
        var given = parameters.Count == 0 ? "none is given" : $"given: {parameters.DescribeAll()}";
        return new InvalidOperationException($"The statement's parameter ${name} has no value; {given}. The statement: {sql}");
    }
}
