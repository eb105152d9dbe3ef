using System.Data.Common;

namespace ContactCenter.DuckDb;

/// <summary>An error that DuckDB raised, with its message and the SQL that led to it.</summary>
public sealed class DuckDbException : DbException
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public DuckDbException()
    {
    }

    /// <summary>Makes an exception; its sort is taken from the message.</summary>
    public DuckDbException(string message)
        : this(message, sql: null)
    {
    }

    /// <summary>Makes an exception with its cause; its sort is taken from the message.</summary>
    public DuckDbException(string message, Exception? innerException)
        : this(message, sql: null, innerException)
    {
    }

    internal DuckDbException(string message, string? sql, Exception? innerException = null, DuckDbErrorType? type = null)
        : base(message, innerException)
    {
        Sql = sql;
        ErrorType = type ?? TypeOf(message);
    }

    /// <summary>What sort of error it is.</summary>
    public DuckDbErrorType ErrorType { get; }

    /// <summary>The command's text that led to the error; null when there was none, as when opening a database.</summary>
    public string? Sql { get; }

    /// <summary>
    /// The C API gives the sort as a number for some errors only, but every message begins with it: "Binder Error: ...".
    /// </summary>
    private static DuckDbErrorType TypeOf(string message)
    {
        var end = message.IndexOf(" Error: ", StringComparison.Ordinal);
        return end < 0 ? DuckDbErrorType.Other : message.AsSpan(0, end) switch
        {
            "Parser" or "Syntax" => DuckDbErrorType.Parser,
            "Binder" => DuckDbErrorType.Binder,
            "Catalog" => DuckDbErrorType.Catalog,
            "Conversion" => DuckDbErrorType.Conversion,
            "Out of Range" => DuckDbErrorType.OutOfRange,
            "Constraint" => DuckDbErrorType.Constraint,
            "IO" => DuckDbErrorType.InputOutput,
            "Invalid Input" => DuckDbErrorType.InvalidInput,
            "Out of Memory" => DuckDbErrorType.OutOfMemory,
            "TransactionContext" => DuckDbErrorType.Transaction,
            "INTERRUPT" => DuckDbErrorType.Interrupt,
            "Permission" => DuckDbErrorType.Permission,
            "Not implemented" => DuckDbErrorType.NotImplemented,
            "Connection" => DuckDbErrorType.Connection,
            "INTERNAL" or "FATAL" => DuckDbErrorType.Internal,
            _ => DuckDbErrorType.Other,
        };
    }
}
