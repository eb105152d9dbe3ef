using ContactCenter.DuckDb.Interop;
using static ContactCenter.DuckDb.Interop.LibDuckDb;

namespace ContactCenter.DuckDb.Appending;

/// <summary>The exception of an appender's last error. Its message does not begin with the sort of the error, so that is asked for.</summary>
internal static unsafe class AppenderError
{
    public static DuckDbException Of(AppenderHandle appender, string table)
    {
        var error = duckdb_appender_error_data(appender);
        try
        {
            var message = Text(duckdb_error_data_message(error));
            return new DuckDbException(
                $"Appending to table '{table}' failed: {(string.IsNullOrEmpty(message) ? "DuckDB gave no message." : message)}",
                sql: null,
                type: Sort(duckdb_error_data_error_type(error)));
        }
        finally
        {
            duckdb_destroy_error_data(ref error);
        }
    }

    /// <summary>From DuckDB's numbers.</summary>
    private static DuckDbErrorType Sort(int number) => number switch
    {
        1 => DuckDbErrorType.OutOfRange,
        2 => DuckDbErrorType.Conversion,
        10 => DuckDbErrorType.Transaction,
        11 => DuckDbErrorType.NotImplemented,
        13 => DuckDbErrorType.Catalog,
        18 => DuckDbErrorType.Constraint,
        24 => DuckDbErrorType.Binder,
        28 => DuckDbErrorType.InputOutput,
        29 => DuckDbErrorType.Interrupt,
        30 or 31 => DuckDbErrorType.Internal,
        32 => DuckDbErrorType.InvalidInput,
        33 => DuckDbErrorType.OutOfMemory,
        34 => DuckDbErrorType.Permission,
        _ => DuckDbErrorType.Other,
    };
}
